// Contract: what a server keeps beside the record.

import { expect } from 'vitest';
import { type ContractPart, hour } from './suite.case.ts';

const SUBJECT = { kind: 'event', id: 'event_1' } as const;

export const SERVING: ContractPart = {
  name: 'what a server keeps',
  tests: {
    'holds users and tokens, and lets them go': async ({ service }) => {
      const user = { name: 'kim', role: 'reader', password_hash: 'x', created_at: hour(0) };
      await service.putUser(user);
      await service.putUser({ ...user, role: 'editor' });
      expect(await service.users()).toEqual([{ ...user, role: 'editor' }]);
      expect([await service.user('kim'), await service.user('lee')]).toMatchObject([{ role: 'editor' }, null]);
      const token = {
        id: 't1',
        token_hash: 'h',
        name: 'feed',
        role: 'editor',
        created_by: 'kim',
        created_at: hour(1),
      };
      await service.addToken(token);
      expect([await service.tokens(), await service.tokenByHash('h')]).toEqual([[token], token]);
      expect([await service.removeToken('t1'), await service.removeToken('t1')]).toEqual([true, false]);
      expect([await service.removeUser('kim'), await service.removeUser('kim')]).toEqual([true, false]);
    },

    'holds sessions until they end, and ends the oldest of too many': async ({ service }) => {
      const session = (n: number, name = 'kim') => ({
        secret_hash: `s${n}`,
        name,
        credential: 'x',
        begun_at: hour(n),
        ends_at: hour(n + 4),
      });
      for (const n of [0, 1, 2]) await service.addSession(session(n), 10);
      expect(await service.session('s1')).toEqual(session(1));
      await service.addSession(session(5, 'lee'), 10);
      expect([await service.session('s0'), await service.session('s1')]).toEqual([null, null]);
      expect(await service.session('s2')).toEqual(session(2));
      await service.addSession(session(5.5), 2);
      expect([await service.session('s2'), await service.session('s5')]).toEqual([null, session(5, 'lee')]);
      await service.removeSession('s5');
      await service.removeSessionsOf('kim');
      expect([await service.session('s5'), await service.session('s5.5')]).toEqual([null, null]);
    },

    'lists what was done in order, a page at a time': async ({ service }) => {
      const entry = {
        at: hour(0),
        who: 'kim',
        via: 'session',
        action: 'POST /api/corrections',
        target: '',
        status: 201,
      };
      await service.addAudit([0, 1, 2].map((n) => ({ ...entry, target: `c${n}` })));
      await service.addAudit([3, 4].map((n) => ({ ...entry, target: `c${n}` })));
      const first = await service.audit({ limit: 3 });
      expect(first.rows.map(({ target }) => target)).toEqual(['c4', 'c3', 'c2']);
      const rest = await service.audit({ limit: 3, after: first.next! });
      expect(rest).toEqual({
        rows: [
          { ...entry, target: 'c1' },
          { ...entry, target: 'c0' },
        ],
        next: null,
      });
    },

    'shows a reply once it was looked at, and never its address': async ({ service }) => {
      const reply = { subject: SUBJECT, name: 'Ann', email: 'ann@example.org', body: '<b>Yes</b>' };
      await service.addReply({ ...reply, id: 'r1', written_at: hour(0) });
      await service.addReply({ ...reply, id: 'r2', written_at: hour(1) });
      expect(await service.repliesTo(SUBJECT)).toEqual([]);
      const waiting = await service.repliesIn('waiting', { limit: 1 });
      expect(waiting.rows.map(({ id }) => id)).toEqual(['r1']);
      expect((await service.repliesIn('waiting', { limit: 5, after: waiting.next! })).rows).toHaveLength(1);
      expect(await service.moderateReply('r1', 'shown', 'kim', hour(2))).toMatchObject({ moderated_by: 'kim' });
      expect(await service.moderateReply('none', 'shown', 'kim', hour(2))).toBeNull();
      const shown = await service.repliesTo(SUBJECT);
      expect(shown).toMatchObject([{ id: 'r1', name: 'Ann', body: '<b>Yes</b>', state: 'shown' }]);
      expect(JSON.stringify(shown)).not.toContain('ann@');
    },

    'deletes the replies of one address, in any case of its letters, and no others': async ({ service }) => {
      const reply = { subject: SUBJECT, name: 'Ann', body: 'Yes', written_at: hour(0) };
      await service.addReply({ ...reply, id: 'r1', email: 'Ann@Example.org' });
      await service.addReply({ ...reply, id: 'r2', email: 'ann@example.org' });
      await service.addReply({ ...reply, id: 'r3', email: 'joann@example.org' });
      expect(await service.forgetReplies(' ann@example.ORG ')).toBe(2);
      expect((await service.repliesIn('waiting', { limit: 5 })).rows.map(({ id }) => id)).toEqual(['r3']);
      expect(await service.forgetReplies('ann@example.org')).toBe(0);
    },

    'counts as no change of the record': async (ledger) => {
      const before = await ledger.changes();
      const reply = { id: 'r', subject: SUBJECT, name: 'A', email: 'a@example.org', body: '', written_at: hour(0) };
      await ledger.service.addReply(reply);
      const times = { begun_at: hour(0), ends_at: hour(1) };
      await ledger.service.addSession({ secret_hash: 's', name: 'A', credential: 'x', ...times }, 10);
      expect(await ledger.changes()).toBe(before);
    },
  },
};
