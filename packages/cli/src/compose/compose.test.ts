// The composed command on real models: what a user gets is in the form of the contract, with one thread or several.

import { checkAgainst, type Document, type RapportError, RECORD_SCHEMA } from '@rapport/record';
import { describe, expect, it } from 'vitest';
import { compose } from '../compose.ts';
import { LANGUAGES } from './load-coder.ts';
import { languageOf } from './text-language.ts';

const DOCUMENTS: readonly Document[] = [
  { id: '1', text: 'Poland expelled two Belarusian diplomats on Tuesday.', published: '2025-03-05' },
  { id: '2', text: 'The presidents of Chile and Peru met in Lima.', published: '2025-03-05', language: 'en-US' },
  {
    id: '3',
    text: 'Die Außenminister trafen sich am Dienstag in der Stadt und sprachen über den Handel mit dem Nachbarn.',
  },
  { id: '4', text: 'Japan offered aid to Fiji after the storm.', published: '2025-03-05', language: 'en' },
];

async function answers(jobs: number): Promise<unknown[]> {
  const coder = await compose().openCoder({ jobs });
  const settled = await Promise.allSettled(DOCUMENTS.map((document) => coder.code(document)));
  await coder.close();
  return settled.map((result) =>
    result.status === 'fulfilled' ? result.value : (result.reason as RapportError).toBody().error.code,
  );
}

describe('compose', () => {
  it('codes in the form of the contract, and refuses a language it does not read', async () => {
    const [first, second, third, fourth] = await answers(1);
    for (const record of [first, second, fourth]) expect(checkAgainst(RECORD_SCHEMA, record)).toEqual([]);
    expect(third).toBe('E_LANGUAGE');
  });

  it('judges the language itself where a page left it undetermined', async () => {
    const coder = await compose().openCoder({ jobs: 1 });
    const record = await coder.code({ id: '5', text: 'China sanctioned two firms.', language: 'und' });
    await coder.close();
    expect(record.language).toBe('en');
  });

  it.each([
    ['en', '한국 외교부는 3일 중국 대사를 초치해 항의했다.', 'ko'],
    ['en-US', '中国外长王毅3日在北京会见韩国外长赵显。', 'zh'],
    ['zh', '한국과 중국은 3일 회담했다.', 'ko'],
    ['ko', 'China sanctioned two firms.', 'en'],
    ['ko-KR', '한국과 중국은 3일 회담했다.', 'ko'],
    ['en', 'Le ministre est arrivé.', 'en'],
  ])('reads what is told to be %s and is not as what its script shows: %s', (told, text, language) => {
    expect(languageOf(text, told)).toBe(language);
  });

  it('refuses Japanese, whatever is told of it', async () => {
    const coder = await compose().openCoder({ jobs: 1 });
    for (const language of ['ja', 'zh', 'en', undefined]) {
      const text = '韓国の外相は水曜日に北京で中国の外相と会談した。';
      await expect(coder.code({ id: '6', text, ...(language === undefined ? {} : { language }) })).rejects.toThrow(
        /language is ja/,
      );
    }
    await coder.close();
  });

  it('gives the same answers in several threads', async () => {
    expect(await answers(2)).toEqual(await answers(1));
  });

  it('refuses what is not coded yet when it is closed, and what comes later', async () => {
    const coder = await compose().openCoder({ jobs: 2 });
    const waiting = Promise.allSettled(DOCUMENTS.map((document) => coder.code(document)));
    await coder.close();
    for (const result of await waiting) expect(result).toMatchObject({ reason: { code: 'E_INTERNAL' } });
    await expect(coder.code(DOCUMENTS[0]!)).rejects.toThrow(/closed/);
  });

  it('names the languages that its packs read', () => {
    expect(compose().languages).toEqual(LANGUAGES);
  });

  it('parses text and given sentences', async () => {
    const parser = await compose().openParser('en');
    expect(parser.parseText('They met.')).toMatch(/^# sent_id = 1\n# text = They met\.\n1\tThey\t/);
    const given = '# sent_id = x\n1\tThey\t_\t_\t_\t_\t_\t_\t_\t_\n2\tmet\t_\t_\t_\t_\t_\t_\t_\t_\n\n';
    expect(parser.parseSentences(given)).toMatch(/^# sent_id = x\n1\tThey\tthey\tPRON\t.*\n2\tmet\tmeet\tVERB\t/);
  });

  it('knows the plain names of countries', async () => {
    const names = await compose().countryNames();
    expect([names.get('KOR'), names.get('CHN')]).toEqual(['South Korea', 'China']);
  });
});

describe('languageOf', () => {
  it.each([
    ['Seoul protests.', 'en'],
    ['한국과 중국이 회담했다.', 'ko'],
    ['两国举行会谈。', 'zh'],
    ['Встреча.', 'und'],
  ])('reads %s as %s', (text, language) => {
    expect(languageOf(text)).toBe(language);
  });
});
