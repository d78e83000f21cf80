import { readFileSync } from 'node:fs';
import { koreanPack, createCoder } from '@rapport/coder';
import { loadKnowledge, loadLanguageModel, loadRelationWeights } from '@rapport/models';
const pack = koreanPack({ model: loadLanguageModel('ko'), knowledge: loadKnowledge('ko'), relations: loadRelationWeights('ko') });
const coder = createCoder([pack]);
const [only, what] = process.argv.slice(2);
const docs = readFileSync('/work/wt/shared/data/documents-dev.jsonl','utf8').trim().split('\n').map((l)=>JSON.parse(l));
for (const d of docs) {
  if (only && only !== 'all' && !d.id.includes(only)) continue;
  const lines: string[] = d.language_lines.ko;
  const rec = coder.code({ id: d.id, text: lines.join('\n'), language: 'ko', published: d.published });
  console.log('#####', d.id);
  let at = 0;
  lines.forEach((l, i) => {
    const to = at + l.length + 1;
    console.log(i, l);
    if (!what || what.includes('e')) {
    for (const e of d.events.filter((g: any)=>g.line===i)) console.log('   GOLD', e.type, e.actor.join(','), '>', e.recipient.join(','), e.status, e.trigger, e.secondary?'SEC':'', e.unsure?'UNS':'', e.alt_types.join(','));
    for (const e of rec.events.filter((x)=>x.text_info.start>=at&&x.text_info.start<to)) console.log('   PRED', e.event[0], e.actor.map((a)=>a.code+':'+a.identifier_text).join(','), '>', e.recipient.map((a)=>a.code+':'+a.identifier_text).join(','), e.status, e.event_text.join('/'), e.why.rule);
    for (const s of rec.skipped.filter((x)=>x.text_info.start>=at&&x.text_info.start<to)) console.log('   SKIP', s.reason);
    }
    if (!what || what.includes('q')) {
    for (const q of d.quotes) if (q.lines.includes(i)) console.log('   GQ', q.kind, q.speaker_name, '|', (Array.isArray(q.parts)?q.parts:q.parts.ko??[]).filter((p:any)=>p.line===i).map((p:any)=>p.text).join(' // '));
    for (const q of rec.quotes.filter((x)=>x.evidence.quote[0]![0]>=at&&x.evidence.quote[0]![0]<to && x.kind==='direct')) console.log('   PQ', q.kind, q.speaker.identifier_text, '|', q.text);
    }
    if (what?.includes('n')) for (const x of rec.entities.filter((x)=>x.start>=at&&x.start<to)) console.log('   ENT', x.entity_text, '=>', x.identifier_text, x.code);
    at = to;
  });
}
