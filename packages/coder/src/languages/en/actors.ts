// English words that the actors floor goes by.

import type { ActorGrammar, Gender, PronounFacts } from '../../actors/actor-grammar.ts';
import { foldWord } from '../../match/fold.ts';
import { englishGroups } from './actors-groups.ts';
import { FAMILY_FIRST, GENDERED_NOUNS, HONORIFICS } from './actors-names.ts';
import { MONTHS, WEEKDAYS } from './time-words.ts';

/** What the tokenizer parts from words in names; hyphens, periods and apostrophes are folding's business. */
const PUNCTUATION = /[(),:;!?"“”]/g;
const BLANKS = / +/;
const THIRD = { person: 'third', gender: '', possessive: false, reflexive: false } as const;
const FIRST = { person: 'first', number: 'one', gender: '', possessive: false, reflexive: false } as const;

const PRONOUNS: ReadonlyMap<string, PronounFacts> = new Map<string, PronounFacts>([
  ...forms('one', 'm', ['he', 'him'], ['his'], ['himself']),
  ...forms('one', 'f', ['she', 'her'], ['hers'], ['herself']),
  ...forms('body', '', ['it'], ['its'], ['itself']),
  ...forms('several', '', ['they', 'them'], ['their', 'theirs'], ['themselves']),
  ['i', FIRST],
  ['me', FIRST],
  ['myself', { ...FIRST, reflexive: true }],
  ['my', { ...FIRST, possessive: true }],
  ['mine', { ...FIRST, possessive: true }],
]);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

function forms(
  number: PronounFacts['number'],
  gender: Gender,
  plain: readonly string[],
  possessive: readonly string[],
  reflexive: readonly string[],
): [string, PronounFacts][] {
  const facts = { ...THIRD, number, gender };
  return [
    ...plain.map((w): [string, PronounFacts] => [w, facts]),
    ...possessive.map((w): [string, PronounFacts] => [w, { ...facts, possessive: true }]),
    ...reflexive.map((w): [string, PronounFacts] => [w, { ...facts, reflexive: true }]),
  ];
}

/** The English grammar of actors. */
export const englishActors: ActorGrammar = {
  splitPhrase: (phrase) => phrase.replace(PUNCTUATION, ' $& ').trim().split(BLANKS),
  wordAt: (doc, token) => doc.lower(token),
  hasCapitals: true,
  bareNounsAreDefinite: false,
  titlesFollow: false,
  titleReach: 0,
  isWholeName: () => false,
  piecesAreCharacters: false,
  fold: foldWord,
  pronouns: PRONOUNS,
  honorifics: HONORIFICS,
  pluralTags: new Set(['NNS', 'NNPS']),
  articles: words('the a an'),
  definite: words('the this that these those'),
  genitive: words('of'),
  owning: words('of by'),
  affiliation: words('of for from'),
  residence: words('in at across throughout inside near around'),
  locative: words('in near inside outside around across off within throughout over above along at beneath'),
  meetingVerbs: words('meet talk speak confer telephone negotiate'),
  comitative: 'with',
  entered: words('into'),
  stances: words('opposition resistance'),
  stanceMarker: 'to',
  directional: words('to from into toward towards through via for'),
  movementVerbs: words(
    'arrive fly travel go come return head move drive sail flee leave depart walk march rush relocate land stop transit',
  ),
  speechVerbs: words(
    'say tell add state announce declare claim note stress argue explain insist warn reply answer ask comment write tweet post remark observe urge concede acknowledge admit confirm deny report suggest assert caution continue recall respond vow pledge conclude joke quip testify allege contend maintain predict reiterate emphasize emphasise believe think',
  ),
  former: words(
    'former ex ex-president ex-minister ex-premier ex-leader one-time onetime erstwhile ousted deposed late toppled',
  ),
  civil: words('ordinary common civilian average innocent'),
  relationalRoles: words(
    'spokesman spokeswoman spokesperson spokespeople official leader chief head member boss founder representative delegate delegation gunman gunmen fighter militant attacker supporter activist chairman chairwoman chair director deputy adviser advisor aide cofounder co-founder source staff employee executive commander branch faction wing unit loyalist sympathizer sympathiser affiliate forces force office headquarters force candidate volunteer operative cell regime',
  ),
  counters: words(
    'group number dozen hundred thousand score ten majority handful crowd million couple pair team series bunch range trio band swarm string lot host rest bulk part party delegation convoy family gang network coalition',
  ),
  ...englishGroups,
  nameParticles: words('bin ibn al el de da do dos del della di du la le van von der den ben abu ul ur e y ter'),
  directions: words(
    'north south east west northern southern eastern western northeast northwest southeast southwest northeastern northwestern southeastern southwestern central mainland upper lower greater inner outer new downtown metropolitan communist soviet imperial federal state city tropical hurricane',
  ),
  localOffices: new Set(['first minister']),
  notNames: new Set([
    ...MONTHS.keys(),
    ...WEEKDAYS.keys(),
    ...words('christmas easter ramadan eid diwali god internet photo file'),
  ]),
  worldwide: words('international global foreign world arab western european african asian latin nordic balkan baltic'),
  hyphenKeepers: words('led based born owned run flagged registered controlled speaking administered'),
  combiningForms: new Map([
    ['sino', 'CHN'],
    ['franco', 'FRA'],
    ['anglo', 'GBR'],
    ['russo', 'RUS'],
    ['indo', 'IND'],
    ['greco', 'GRC'],
    ['italo', 'ITA'],
    ['turco', 'TUR'],
    ['germano', 'DEU'],
    ['nippo', 'JPN'],
  ]),
  familyFirst: FAMILY_FIRST,
  personTag: '',
  homeState: null,
  envoys: new Set([
    'embassy',
    'consulate',
    'consulate general',
    'consulate-general',
    'diplomatic mission',
    'diplomatic corps',
    'high commission',
    'legation',
    'permanent mission',
    'liaison office',
  ]),
  homeBodies: new Set(),
  genderedNouns: GENDERED_NOUNS,
  firmEndings: words(
    'corp corporation inc co company ltd limited plc llc gmbh ag group holdings industries motors airlines airways electronics technologies bank steel energy petroleum oil railway railways pharmaceuticals',
  ),
  local: words('local municipal provincial regional city village'),
  leaderRole: 'leader',
  counterparts: words('counterpart'),
  plainPersons: words('man woman men women person people victim citizen national one child boy girl resident native'),
  givenNamesTables: ['en/given-names', 'en/actor-given-names'],
  surnamesTable: 'en/surnames',
  complements: words('of for to from'),
  placeComplements: words('of for from in at'),
  officeNouns: words('office bureau cabinet team campaign camp staff entourage inner-circle'),
};
