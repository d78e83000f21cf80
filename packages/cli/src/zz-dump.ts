import { readFileSync } from 'node:fs';
import { koreanPack, createCoder } from '@rapport/coder';
import { loadKnowledge, loadLanguageModel, loadRelationWeights } from '@rapport/models';
const pack = koreanPack({ model: loadLanguageModel('ko'), knowledge: loadKnowledge('ko'), relations: loadRelationWeights('ko') });
const coder = createCoder([pack]);
const ids = process.argv.slice(2);
const lines = readFileSync('/work/wt/shared/data/sentences-ko-dev.jsonl','utf8').trim().split('\n').map((l)=>JSON.parse(l));
for (const d of lines) {
  if (ids.length && !ids.includes(d.id)) continue;
  console.log('##', d.id, d.text);
  if (ids.length) {
    const doc = pack.analyse(d.text);
    for (let t=0;t<doc.length;t++) console.log(t, doc.form(t), doc.pos(t), doc.tag(t), doc.lemma(t), doc.head(t), doc.deprel(t), doc.relator(t)===doc.lower(t)?'':'<'+doc.relator(t)+'>');
  }
  const rec = coder.code({ id: d.id, text: d.text, language: 'ko', published: d.published });
  for (const e of d.events) console.log('   GOLD', e.type, e.actor.join(','), '>', e.recipient.join(','), e.tense, e.trigger, e.secondary?'SEC':'', e.unsure?'UNS':'');
  for (const e of rec.events) console.log('   PRED', e.event[0], e.actor.map((a)=>a.code+':'+a.entity_text).join(','), '>', e.recipient.map((a)=>a.code+':'+a.entity_text).join(','), e.status, e.date, e.event_text.join('/'), JSON.stringify(e.why));
  for (const s of rec.skipped) console.log('   SKIP', s.reason);
  if (ids.length) for (const e of rec.entities) console.log('   ENT', e.entity_text, '=>', e.identifier_text, e.code, e.office ?? '');
  if (ids.length) for (const q of rec.quotes) console.log('   QUOTE', q.kind, q.speaker.identifier_text, ':', q.text);
}
