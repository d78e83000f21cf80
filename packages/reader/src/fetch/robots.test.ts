import { describe, expect, it } from 'vitest';
import type { Answer } from './guarded-request.ts';
import { RobotsRules } from './robots.ts';

const HOUR = 3_600_000;

function counted() {
  let asked = 0;
  let clock = 0;
  const fetch = async (): Promise<Answer> => {
    asked++;
    const none = { location: undefined, contentType: undefined, etag: undefined, lastModified: undefined };
    return { status: 200, bytes: Buffer.from('User-agent: *\nDisallow: /no'), retryAfter: undefined, ...none };
  };
  const rules = new RobotsRules(fetch, () => clock);
  const pass = (ms: number): void => {
    clock += ms;
  };
  return { rules, asked: () => asked, pass };
}

describe('rules of sites', () => {
  it('are asked for once a day', async () => {
    const { rules, asked, pass } = counted();
    await rules.require(new URL('https://made.example/a'));
    pass(23 * HOUR);
    await expect(rules.require(new URL('https://made.example/no'))).rejects.toMatchObject({ code: 'E_ROBOTS' });
    expect(asked()).toBe(1);
    pass(2 * HOUR);
    await rules.require(new URL('https://made.example/a'));
    expect(asked()).toBe(2);
  });

  it('do not fill the memory, however many sites a page names', async () => {
    const { rules, asked } = counted();
    for (let n = 0; n < 1500; n++) await rules.require(new URL(`https://site-${n}.made.example/a`));
    await rules.require(new URL('https://site-1499.made.example/b'));
    expect(asked()).toBe(1500);
    await rules.require(new URL('https://site-0.made.example/a'));
    expect(asked()).toBe(1501);
  });
});
