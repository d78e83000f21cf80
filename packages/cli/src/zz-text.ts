import { readFileSync } from 'node:fs';
import { koreanPack, createCoder } from '@rapport/coder';
import { loadKnowledge, loadLanguageModel, loadRelationWeights } from '@rapport/models';
const pack = koreanPack({ model: loadLanguageModel('ko'), knowledge: loadKnowledge('ko'), relations: loadRelationWeights('ko') });
const coder = createCoder([pack]);
const tree = process.argv.includes('-t');
const ents = process.argv.includes('-n');
const texts = process.argv.slice(2).filter((a)=>!a.startsWith('-'));
const all = texts.length ? texts : readFileSync(0,'utf8').split('\n').filter((l)=>l.trim()!=='');
for (const text of all) {
  console.log('##', text);
  if (tree) { const doc = pack.analyse(text); for (let t=0;t<doc.length;t++) console.log(' ', t, doc.form(t), doc.pos(t), doc.tag(t), doc.lemma(t), doc.head(t), doc.deprel(t), doc.relator(t)===doc.lower(t)?'':'<'+doc.relator(t)+'>'); }
  const rec = coder.code({ id: 'x', text, language: 'ko', published: '2026-01-20' });
  for (const e of rec.events) console.log('   PRED', e.event[0], (e.mode??[]).join(','), '|', e.actor.map((a)=>a.code+':'+a.identifier_text).join(', '), '>', e.recipient.map((a)=>a.code+':'+a.identifier_text).join(', '), e.reciprocal?'<>':'', '|', e.status, e.date, e.date_basis, '|', e.event_text.join('/'), '|', e.why.rule);
  for (const s of rec.skipped) console.log('   SKIP', s.reason);
  for (const q of rec.quotes) console.log('   QUOTE', q.kind, q.speaker.identifier_text, ':', q.text);
  for (const p of rec.pledges) console.log('   PLEDGE', p.by.map((b)=>b.code).join(','), '>', p.to.map((b)=>b.code).join(','), p.action, p.firmness, p.due?.text ?? '');
  for (const a of rec.attitudes) console.log('   ATT', a.holder.code, a.target.code, a.polarity, a.measure?.value);
  if (ents) for (const e of rec.entities) console.log('   ENT', e.entity_text, '=>', e.identifier_text, e.code, e.office ?? '');
}
