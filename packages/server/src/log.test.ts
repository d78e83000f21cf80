import { expect, it } from 'vitest';
import { createLog } from './log.ts';

it('writes no secret, no query and no body', () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => void lines.push(line) });
  const headers = { authorization: 'Bearer s3cret', cookie: 'rapport_session=s3cret', 'x-csrf-token': 's3cret' };
  const req = { method: 'POST', url: '/api/session?name=s3cret', id: 'req-1', headers, body: { password: 's3cret' } };
  log.info({ req, res: { headers: { 'set-cookie': 's3cret' } } }, 'asked');
  log.warn({ asked: { password: 's3cret', token: 's3cret', email: 's3cret' } }, 'refused');
  expect(lines).toHaveLength(2);
  expect(lines.join('')).not.toContain('s3cret');
  expect(JSON.parse(lines[0]!)).toMatchObject({ msg: 'asked', req: { method: 'POST', url: '/api/session' } });
});
