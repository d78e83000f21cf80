import { expect, it } from 'vitest';
import { parseFleetAddress, withoutPassword } from './connection.ts';

it.each([
  ['nats://127.0.0.1:4222', { servers: ['127.0.0.1:4222'], fleet: 'rapport', tls: false }],
  ['nats://a:4222,b:4222/press', { servers: ['a:4222', 'b:4222'], fleet: 'press', tls: false }],
  ['tls://me:pass%40word@nats.example', { servers: ['nats.example'], tls: true, user: 'me', password: 'pass@word' }],
  ['nats://s3cr3t@host', { servers: ['host'], token: 's3cr3t' }],
])('reads %s', (text, expected) => {
  expect(parseFleetAddress(text)).toMatchObject(expected);
});

it.each(['', 'localhost:4222', 'http://host', 'nats://', 'nats://host/a b', 'nats://host/a/b'])(
  'refuses %j, and says what an address looks like',
  (text) => {
    expect(() => parseFleetAddress(text)).toThrow(
      expect.objectContaining({ code: 'E_USAGE', message: expect.stringContaining('nats://127.0.0.1:4222') }),
    );
  },
);

it('shows no password', () => {
  expect(withoutPassword('nats://me:secret@host:4222/press')).toBe('nats://…@host:4222/press');
});
