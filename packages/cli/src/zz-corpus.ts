import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { koreanPack, createCoder } from '@rapport/coder';
import { loadKnowledge, loadLanguageModel, loadRelationWeights } from '@rapport/models';
import { readCorpus } from '../../models/src/corpus/read-corpus.ts';
const pack = koreanPack({ model: loadLanguageModel('ko'), knowledge: loadKnowledge('ko'), relations: loadRelationWeights('ko') });
const coder = createCoder([pack]);
const dir = '/work/wt/corpus/corpus/ko/';
let tp=0, fp=0, fn=0, dy=0, empty=0, fa=0; const lines: string[] = [];
const byType = new Map<string, [number, number, number]>();
const bump = (t: string, i: number) => { const v = byType.get(t) ?? [0,0,0]; v[i]!++; byType.set(t, v); };
for (const f of readdirSync(dir).filter((x)=>x.endsWith('.txt'))) {
  let sents;
  try { sents = readCorpus(f.replace('.txt',''), readFileSync(dir+f,'utf8')); } catch (e) { console.log('skip', f, String(e).slice(0,100)); continue; }
  for (const s of sents) {
    const rec = coder.code({ id: s.id, text: s.text, language: 'ko', published: '2025-11-05' });
    const gold = s.events.filter((e)=>e.status!=='negated');
    const pred = rec.events.filter((e)=>e.status!=='negated');
    const left = [...pred]; let bad = false; const out: string[] = [];
    if (gold.length === 0) { empty++; if (pred.length > 0) { fa++; } }
    for (const g of gold) {
      const i = left.findIndex((p)=>p.event[0]===g.type);
      if (i < 0) { fn++; bump(g.type, 2); bad = true; continue; }
      tp++; bump(g.type, 0);
      const p = left.splice(i,1)[0]!;
      const A = new Set(p.actor.map((a)=>a.code)), R = new Set(p.recipient.map((a)=>a.code));
      const all = new Set([...A, ...R]);
      const ok = g.reciprocal ? [...g.actor, ...g.recipient].every((c)=>all.has(c)) : g.actor.some((c)=>A.has(c)) && (g.recipient.length===0 || g.recipient.some((c)=>R.has(c) || (p.reciprocal && A.has(c))));
      if (ok) dy++; else bad = true;
    }
    for (const p of left) { fp++; bump(p.event[0]!, 1); bad = true; }
    if (bad) {
      lines.push(`## ${s.id} ${s.text}`);
      for (const g of s.events) lines.push(`   GOLD ${g.type} ${g.actor.join('+')} > ${g.recipient.join('+')} ${g.status} [${s.marks.filter((m)=>m.role==='trigger'&&m.number===g.number).map((m)=>s.text.slice(...m.span)).join('/')}]`);
      for (const p of pred) lines.push(`   PRED ${p.event[0]} ${p.actor.map((a)=>a.code+':'+a.entity_text).join(',')} > ${p.recipient.map((a)=>a.code+':'+a.entity_text).join(',')} ${p.status} ${p.event_text.join('/')} ${p.why.rule}`);
      for (const k of rec.skipped) lines.push(`   SKIP ${k.reason}`);
    }
  }
}
const P = tp/(tp+fp), R = tp/(tp+fn);
console.log('type P', P.toFixed(3), 'R', R.toFixed(3), 'F', (2*P*R/(P+R)).toFixed(3), 'dyad/tp', (dy/tp).toFixed(3), 'full F', (2*dy/(2*tp+fp+fn)).toFixed(3), 'FA', fa, '/', empty, (fa/empty).toFixed(3));
console.log([...byType].map(([t,[a,b,c]])=>`${t} tp${a} fp${b} fn${c}`).join(' | '));
writeFileSync('/tmp/corpus-out.txt', lines.join('\n'));
