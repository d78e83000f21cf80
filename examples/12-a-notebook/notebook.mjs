// Cells of a notebook over the export: each asks the Parquet files one question, in DuckDB's SQL.

import { DuckDBInstance } from '@duckdb/node-api';

const CELLS = {
  'How much was reported, and how good or bad was it?': `
    SELECT year(date) AS year, count(*) AS events, round(avg(event_scale), 1) AS mean
    FROM 'events.parquet'
    WHERE status = 'occurred' AND list_contains(actor || recipient, 'KOR') AND list_contains(actor || recipient, 'CHN')
    GROUP BY year ORDER BY year`,
  'What do the two do to each other, in deeds of conflict?': `
    SELECT date, actor[1] || ' -> ' || recipient[1] AS direction, event[1] AS event, left(text, 48) AS sentence
    FROM 'events.parquet'
    WHERE quad_code = 4 AND status = 'occurred' AND NOT reciprocal AND actor[1] IN ('KOR', 'CHN') AND recipient[1] IN ('KOR', 'CHN')
    ORDER BY date LIMIT 5`,
  'Whose press reports whose acts?': `
    SELECT publisher_country AS press, actor[1] AS actor, count(*) AS mentions
    FROM 'mentions.parquet'
    WHERE NOT reciprocal AND actor[1] IN ('KOR', 'CHN') AND publisher_country IN ('KOR', 'CHN')
    GROUP BY ALL ORDER BY ALL`,
};

const connection = await (await DuckDBInstance.create()).connect();
for (const [question, sql] of Object.entries(CELLS)) {
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson();
  console.log(`\n${question}`);
  for (const row of rows) console.log(`  ${Object.values(row).join('  ')}`);
}
