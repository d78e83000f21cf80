// A worker as a process of its own, for the tests that end it: `node working-child.case.ts NATS LEDGER`.

import { type Document, RapportError } from '@rapport/record';
import { openFleetAt } from '../../compose/open-fleet.ts';
import { main } from '../../main.ts';
import { addingWorld } from '../ledger/adding-child.case.ts';

/** Collaborators that reach a real fleet; what says that it is foreign is in a language that no pack reads. */
export function fleetWorld() {
  const refuse = ({ text }: Document): void => {
    if (text.includes('foreign')) throw new RapportError('E_LANGUAGE', 'found a made foreign language');
  };
  return addingWorld(refuse, { openFleet: openFleetAt });
}

const [program = '', nats, ledger] = process.argv.slice(1);
if (nats !== undefined && ledger !== undefined && import.meta.url.endsWith(program.split('/').at(-1) ?? '')) {
  const { stdin, stdout, stderr, env } = process;
  const args = ['work', '--nats', nats, '--ledger', ledger, '--name', 'child'];
  process.exitCode = await main(args, { stdin, stdout, stderr, env }, fleetWorld());
  stdin.destroy();
}
