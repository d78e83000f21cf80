// What the index means, how accurate the coder is, and what it cannot do.

import { useEffect } from 'preact/hooks';
import { Sign } from '../../marks/sign.tsx';
import { Part } from '../../parts/part.tsx';
import { Rich } from '../../parts/rich.tsx';
import { useTitle } from '../../parts/use-title.ts';
import { type StringKey, say, word } from '../../strings/catalogue.ts';
import { Accuracy } from './accuracy.tsx';

/** Days after which an event counts half: `INDEX_SETTINGS.halfLife` of the index. */
const HALF_LIFE = 90;

export default function HelpPage() {
  useTitle(say('help.title'));
  useEffect(() => document.getElementById(location.hash.slice(1))?.scrollIntoView(), []);
  return (
    <>
      <div class="opening">
        <h1>{say('help.title')}</h1>
        <p class="lead">{say('help.lead')}</p>
      </div>
      <div class="helpparts">
        <Section
          id="index"
          title="help.indexTitle"
          texts={['help.index1', 'help.index2', 'help.index3', 'help.index4']}
        />
        <Signs />
        <Section id="counts" title="help.countsTitle" texts={['help.counts1', 'help.counts2', 'help.counts3']} />
        <Section
          id="limits"
          title="help.cannotTitle"
          texts={['help.cannot1', 'help.cannot2', 'help.cannot3', 'help.cannot4']}
        />
        <Accuracy />
        <Section id="keys" title="help.keysTitle" texts={['help.keys1', 'help.keys2']} />
      </div>
    </>
  );
}

interface SectionProps {
  readonly id: string;
  readonly title: StringKey;
  readonly texts: readonly StringKey[];
}

function Section({ id, title, texts }: SectionProps) {
  return (
    <div id={id}>
      <Part title={say(title)}>
        <div class="prose">
          {texts.map((text) => (
            <p key={text}>
              <Rich text={say(text, { halfLife: HALF_LIFE })} />
            </p>
          ))}
        </div>
      </Part>
    </div>
  );
}

const SIGNS = [
  ['coop-deed', '2'],
  ['coop-word', '1'],
  ['conf-word', '3'],
  ['conf-deed', '4'],
] as const;

function Signs() {
  return (
    <Part title={say('help.signsTitle')}>
      <div class="prose">
        <p>{say('help.signs')}</p>
        <ul class="signlist">
          {SIGNS.map(([kind, quad]) => (
            <li key={kind}>
              <Sign kind={kind} silent /> {word('quad', quad)}
            </li>
          ))}
        </ul>
      </div>
    </Part>
  );
}
