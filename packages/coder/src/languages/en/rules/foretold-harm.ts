// "The agency warns that Utopia faces famine": a warning of what others will do or suffer threatens nobody.

import { keyOf } from '../../../events/event-parties.ts';
import { argumentsIn } from '../../../events/frame.ts';
import type { RuleScene, SpecialRule } from '../../../events/rules/special-rule.ts';
import type { Draft } from '../../../events/settle-type.ts';

const WARNING: ReadonlySet<string> = new Set(['warn', 'caution']);
/** Words of what follows for the one who is warned. */
const CONSEQUENCE =
  /\b(?:consequenc|retaliat|respon[ds]|revenge|punish|countermeasure|sanction|strike|attack|destroy|pay (?:a|the)|price|force|war\b|repercussion|reprisal|will act|action|face)/i;
const PRONOUNS: ReadonlySet<string> = new Set(['it', 'they', 'he', 'she', 'we', 'i']);

export const foretoldHarm: SpecialRule = {
  id: 'rule/foretold-harm',
  apply(draft, scene) {
    const { reading } = draft;
    if (reading.type !== 'THREATEN' || !WARNING.has(reading.frame.lemma.split(' ')[0] ?? '')) return null;
    if (argumentsIn(reading.frame, 'patient').length + argumentsIn(reading.frame, 'goal').length > 0) return null;
    const foretold = ofOthers(draft, scene);
    return foretold ? { ...draft, facts: { ...draft.facts, status: 'hypothetical' } } : null;
  },
};

/** Whether the warning has a clause, and neither its subject is the one who warns nor does it speak of consequences. */
function ofOthers(draft: Draft, { reader, actors }: RuleScene): boolean {
  const { doc } = reader;
  const { frame } = draft.reading;
  const clause = argumentsIn(frame, 'clause')[0];
  if (clause === undefined) return false;
  const own = new Set(draft.parties.actor.map(keyOf));
  const subjects = [...doc.children(clause)].filter((t) => doc.deprel(t).startsWith('nsubj'));
  const isOwn = subjects.some(
    (t) =>
      PRONOUNS.has(doc.lower(t)) ||
      actors.actorsOf(t).some((m) => m.parties.some((p) => p.code !== null && own.has(p.code))),
  );
  const [, end] = doc.sentenceSpan(frame.sentence);
  return (
    !isOwn &&
    !CONSEQUENCE.test(doc.text.slice(doc.ends[frame.predicate]!, end).replace(/faces? (?=famine|hunger)/i, ''))
  );
}
