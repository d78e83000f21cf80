import { describe, expect, it } from 'vitest';
import { readAct } from './read-act.ts';

describe('readAct', () => {
  it.each([
    ['visit Seoul in May', 'visit'],
    ['pay a state visit to Peru', 'visit'],
    ['a trip by Lee to Japan', 'visit'],
    ['receive Lee on a state visit', 'host'],
    ['hold talks on fishing', 'meet'],
    ['resume high-level talks', 'meet'],
    ['sign a fisheries agreement', 'agreement'],
    ['a free trade agreement', 'agreement'],
    ['lift the ban on group tours', 'lift'],
    ['suspend visa requirements for groups', 'lift'],
    ['resume imports of seafood', 'resume'],
    ['release two sailors', 'release'],
    ['withdraw its troops from the island', 'withdraw'],
    ['begin withdrawing its ships', 'withdraw'],
    ['withdraw from the fisheries treaty', 'impose'],
    ['$5 million in aid', 'aid'],
    ['send troops to the border', 'deploy'],
    ['new sanctions on steel', 'impose'],
    ['impose tariffs on cars', 'impose'],
    ['open a consulate in Busan', 'establish'],
    ['buy 40 aircraft', 'cooperate'],
    ['not raise tariffs again', 'abstain'],
    ['send no delegates to the summit', 'abstain'],
    ['hold a vote on the deal', 'other'],
    ['wait and see', 'other'],
    ['단체관광 제한을 해제하기로', 'lift'],
    ['내년 서울을 방문', 'visit'],
    ['签署渔业协定', 'agreement'],
    ['恢复海产品进口', 'resume'],
  ] as const)('reads “%s” as %s', (action, act) => {
    expect(readAct(action).act).toBe(act);
  });

  it('reads how far an agreement is to go', () => {
    expect(readAct('sign a fisheries agreement').goal).toBe('signed');
    expect(readAct('ratify the treaty').goal).toBe('ratified');
    expect(readAct('a fisheries agreement').goal).toBe('in_force');
  });

  it.each([
    'strive for better ties',
    'strengthen cooperation in trade and technology',
    'deepen mutual trust',
    'work together',
    '양국 관계 발전을 위해 노력',
  ])('finds nothing to be seen in “%s”', (action) => {
    expect(readAct(action).vague).toBe(true);
  });

  it.each(['restore exchanges', 'expand direct flights', 'strengthen ties by 3 new routes'])(
    'finds something to be seen in “%s”',
    (action) => {
      expect(readAct(action).vague).toBe(false);
    },
  );
});
