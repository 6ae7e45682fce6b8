import { describe, expect, it } from 'vitest';
import { isGivenSecret } from '../../../server/src/knowledge/secrets/literals';

describe('a literal at a place that takes a secret', () => {
  it.each([
    'secret',
    'keyboard cat',
    'my-key',
    'tr0ub4dor-and-3',
    'This is how we sign our tokens',
    '123456',
    'root',
    '0f3a9c1d5b7e2846a1c3e5f7092b4d68',
  ])('%s is one as a key and as a password', (text) => {
    expect(isGivenSecret(text, 'key')).toBe(true);
    expect(isGivenSecret(text, 'password')).toBe(true);
  });

  it.each([
    '',
    ' ',
    'xx',
    '<your-key>',
    'changeme',
    '${JWT_SECRET}',
    'JWT_SECRET',
    '/run/secrets/jwt',
    'keys/private.pem',
    'https://id.shop.internal/keys',
    'jwt.secret',
    'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  ])('%s is none', (text) => {
    expect(isGivenSecret(text, 'key')).toBe(false);
    expect(isGivenSecret(text, 'password')).toBe(false);
  });

  it('has to look random as a token', () => {
    expect(isGivenSecret('8f3kd02kd9Sks9dkKs02mxKw', 'token')).toBe(true);
    for (const text of ['secret', 'not-needed', 'ollama', 'EMPTY', '1234']) {
      expect(isGivenSecret(text, 'token'), text).toBe(false);
    }
  });
});
