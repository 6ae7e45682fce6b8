import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenFormats } from '../../../server/src/knowledge/secrets/formats';
import { findProviderTokens } from '../../../server/src/knowledge/secrets/providers';
import { nearMiss, trueSample } from '../../support/samples';

const seeds = Array.from({ length: 24 }, (_, at) => at + 1);

describe('token formats', () => {
  it('are many, with unique ids and a page of the provider', () => {
    expect(tokenFormats.length).toBeGreaterThanOrEqual(200);
    expect(new Set(tokenFormats.map((format) => format.id)).size).toBe(tokenFormats.length);
    for (const { id, docs, prefix, run } of tokenFormats) {
      expect(id).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*$/);
      expect(docs).toMatch(/^https:\/\//);
      expect(prefix.length > 0 || run !== undefined).toBe(true);
    }
  });

  it.each(tokenFormats.map((format) => [format.id, format] as const))('%s is found', (id, format) => {
    for (const seed of seeds) {
      const sample = trueSample(format, seed);
      const text = `before "${sample}" after`;
      const found = findProviderTokens(text);
      expect(
        found.map((one) => one.format.id),
        sample,
      ).toEqual([id]);
      const { start, end } = found[0]!;
      expect(start).toBeGreaterThanOrEqual(8);
      expect(sample.endsWith(text.slice(start, end)) || sample.startsWith(text.slice(start, end))).toBe(true);
    }
  });

  it.each(tokenFormats.map((format) => [format.id, format] as const))(
    'near misses of %s are not found',
    (_id, format) => {
      for (const seed of seeds) {
        const text = `before "${nearMiss(format, seed)}" after`;
        expect(
          findProviderTokens(text).map((one) => one.format.id),
          text,
        ).not.toContain(format.id);
      }
    },
  );

  it('every literal of a format finds it', () => {
    for (const format of tokenFormats.filter((one) => one.lead === undefined)) {
      for (const literal of format.prefix) {
        const sample = seeds
          .concat(
            seeds.map((seed) => seed + 1000),
            seeds.map((seed) => seed + 2000),
          )
          .map((seed) => trueSample(format, seed));
        if (/^\(\?:/.test(format.pattern) && !sample.some((text) => text.startsWith(literal))) continue;
        const text = sample.find((one) => one.startsWith(literal)) ?? '';
        expect(
          findProviderTokens(text).map((one) => one.format.id),
          literal,
        ).toEqual([format.id]);
      }
    }
  });
});

const byId = (id: string) => tokenFormats.find((format) => format.id === id)!;

describe('finding provider tokens', () => {
  it('gives exact offsets, several per text, in order', () => {
    const first = trueSample(byId('github-pat'), 1);
    const second = trueSample(byId('slack-bot-token'), 2);
    const third = trueSample(byId('stripe-secret-key'), 3);
    const text = `A=${first}\nB: '${second}' # 😀\n<c>${third}</c>`;
    expect(findProviderTokens(text).map((one) => text.slice(one.start, one.end))).toEqual([
      first,
      second,
      third,
    ]);
  });

  it('finds tokens at both ends of the text and in URLs', () => {
    const token = trueSample(byId('github-pat'), 4);
    expect(findProviderTokens(token)).toMatchObject([{ start: 0, end: token.length }]);
    expect(findProviderTokens(`https://${token}@github.com/acme/app`)).toHaveLength(1);
    expect(findProviderTokens(`https://x-access-token:${token}@github.com/acme/app`)).toHaveLength(1);
  });

  it('searches only what begins in the range, and reports a token that begins there whole', () => {
    const token = trueSample(byId('github-pat'), 5);
    const text = `a ${token} b`;
    expect(findProviderTokens(text, 3)).toEqual([]);
    expect(findProviderTokens(text, 0, 2)).toEqual([]);
    expect(findProviderTokens(text, 2, 5)).toMatchObject([{ start: 2, end: 2 + token.length }]);
    expect(findProviderTokens(text, -5, 1e9)).toHaveLength(1);
    expect(findProviderTokens(text, 10, 3)).toEqual([]);
  });

  it('a wrong checksum is no token', () => {
    for (const id of ['github-pat', 'npm-token', 'grafana-service-account']) {
      for (const seed of seeds) {
        const token = trueSample(byId(id), seed);
        const at = token.length - 12;
        const other = token.slice(0, at) + (token[at] === 'a' ? 'b' : 'a') + token.slice(at + 1);
        expect(findProviderTokens(other), other).toEqual([]);
      }
    }
  });

  it('published examples and made-up tokens are none', () => {
    const examples = [
      `AKIA${'IOSFODNN7'}EXAMPLE`,
      `aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/${'bPxRfiCY'}EXAMPLEKEY`,
      `sk_test_${'4eC39HqLyjWDarjtT1'}zdp7dc`,
      `AccountKey=${'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq'}/K1SZFPTOtr/KBHBeksoGMGw==`,
      `eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIn0.${'SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c'}`,
      `ghp_${'x'.repeat(36)}`,
      `ghp_${'0123456789'.repeat(4).slice(0, 36)}`,
      `glpat-${'A'.repeat(20)}`,
      `sk_live_${'your_key_here_'.repeat(2)}`,
      `xoxb-1234567890-1234567890-${'abcdefghij'.repeat(3).slice(0, 24)}`,
      'AIzaSy...',
      'sk-proj-your-openai-key',
      'HEROKU_API_KEY=00000000-0000-0000-0000-000000000000',
    ];
    for (const text of examples) expect(findProviderTokens(text), text).toEqual([]);
  });

  it('what programs say about tokens is none', () => {
    const code = [
      'if (token.startsWith("ghp_") || token.startsWith("github_pat_")) return "github";',
      'const PATTERN = /AKIA[0-9A-Z]{16}/;',
      'const jwt = "eyJ" + header;',
      "if pem.startswith('-----BEGIN RSA PRIVATE KEY-----'):",
      '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA\n-----END PUBLIC KEY-----',
      'process.env.HEROKU_API_KEY',
      "['PAGERDUTY_TOKEN', 'PAGERDUTY_API_TOKEN', 'PAGERDUTY_API_KEY']",
      'HEROKU_API_KEY=${HEROKU_API_KEY}',
      'AWS_SECRET_ACCESS_KEY: ${{ secrets.AWS_SECRET_ACCESS_KEY }}',
      '"integrity": "sha512-eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9AKIAABCDEFGHIJKLMNOPQRSTUVWXYZabcdefgh=="',
      'class="btn-sk-primary re_build fc-event md-button api-docs sdk-core pat-na1-x"',
      '<path d="M12 2SKaC10 10 0 0 1 0 20"/>',
      'https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX',
      'https://discord.com/api/webhooks/',
      'd41d8cd98f00b204e9800998ecf8427e',
    ];
    for (const text of code) expect(findProviderTokens(text), text).toEqual([]);
  });

  it('public tokens of Supabase are none', () => {
    const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const signature = trueSample(byId('jwt'), 7).split('.')[2];
    const jwt = (payload: unknown) => `${part({ alg: 'HS256', typ: 'JWT' })}.${part(payload)}.${signature}`;
    expect(findProviderTokens(jwt({ iss: 'supabase', role: 'anon', iat: 1700000001 }))).toEqual([]);
    expect(findProviderTokens(jwt({ iss: 'supabase-demo', role: 'service_role' }))).toEqual([]);
    expect(findProviderTokens(jwt({ iss: 'supabase', role: 'service_role' }))).toHaveLength(1);
  });

  it('never throws, and gives ordered spans inside the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(...tokenFormats.flatMap((format) => format.prefix)),
      fc
        .integer({ min: 0, max: tokenFormats.length * 30 })
        .map((n) => trueSample(tokenFormats[n % tokenFormats.length]!, n)),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.integer({ min: -2, max: 200 }), (pieces, from) => {
        const text = pieces.join('');
        let behind = 0;
        for (const { start, end } of findProviderTokens(text, from)) {
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          behind = end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
