import { describe, expect, it } from 'vitest';
import { tokenFormats } from '../../../server/src/knowledge/secrets/formats';
import { classifyValue } from '../../../server/src/knowledge/secrets/kinds';
import { secretStrength } from '../../../server/src/knowledge/secrets/names';
import { findProviderTokens } from '../../../server/src/knowledge/secrets/providers';
import { credentialsInUrl } from '../../../server/src/knowledge/secrets/urls';
import { trueSample } from '../../support/samples';

/** Least time of three runs, in milliseconds. */
function time(run: () => void): number {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3 && best > 1; i++) {
    const begin = performance.now();
    run();
    best = Math.min(best, performance.now() - begin);
  }
  return best;
}

function repeat(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
}

/**
 * Eight times the text may take eight times as long; a quadratic run would take 64 times, and whole seconds. Below
 * 25 ms the clock, the compiler and other programs decide, not the text.
 */
function expectLinear(name: string, piece: string, run: (text: string) => void): void {
  const small = repeat(piece, 8_000);
  const large = repeat(piece, 64_000);
  const short = time(() => run(small));
  const long = time(() => run(large));
  if (long > 25) expect(long / Math.max(short, 0.2), `${name}: ${short} ms, ${long} ms`).toBeLessThan(32);
}

describe('time is linear in the length of the text', () => {
  it('of provider tokens, for texts made against each format', () => {
    for (const format of tokenFormats) {
      const sample = trueSample(format, 1);
      const cut = sample.slice(0, Math.floor(sample.length * 0.8));
      for (const literal of format.prefix.length > 0 ? format.prefix.slice(0, 1) : ['']) {
        for (const piece of [`${literal}`, `${literal} `, ` ${cut}!`, ` ${literal}${'a1B2'.repeat(40)}`]) {
          if (piece !== '') expectLinear(`${format.id} ${piece}`, piece, findProviderTokens);
        }
      }
    }
  }, 120_000);

  it('of one token without an end, 1 MB', () => {
    for (const format of tokenFormats) {
      findProviderTokens(`${format.prefix[0] ?? ''}${'aB3'.repeat(350_000)}`.slice(0, 1_000_000));
    }
  }, 120_000);

  const pieces = [
    '://',
    'a://',
    'a:b@',
    'a://b:c@',
    'a://b:',
    '@',
    'password=',
    ';password=',
    ' password=x',
    ';Server=a;Password=',
    '&sig=',
    `?sig=${'a'.repeat(60)}&`,
    'jdbc:',
    'jdbc:a:;password=',
    'jdbc:oracle:thin:a/',
    'host= password=',
    'abc+def.',
    '${',
    '{{',
    '<%',
    '((',
    'a(',
    '%(',
    '$(',
    '[[',
    '@@AB',
    'a.b',
    'a-',
    'MM',
    'yy',
    '\\',
    '<a ',
    '& ',
    'x x',
    'A ',
    'Ab-',
    '*',
    ' ',
    '\n',
    '-----BEGIN ',
    '"',
    '|a',
  ];

  it.each(pieces)('of URLs, for %j again and again', (piece) => expectLinear(piece, piece, credentialsInUrl));

  it.each(pieces)('of values and names, for %j again and again', (piece) => {
    for (const end of ['', '!', ' ']) {
      // Values are cut at 4096 characters and names at 128, so a bound on the whole is enough: 30,000 characters more.
      const small = repeat(piece, 500) + end;
      const large = repeat(piece, 4_000) + end;
      const short = time(() => classifyValue(small));
      const long = time(() => classifyValue(large));
      if (long > 25) expect(long / Math.max(short, 0.1), `${short} ms, ${long} ms`).toBeLessThan(32);
      classifyValue(repeat(piece, 1_000_000));
      secretStrength(repeat(piece, 1_000_000));
    }
  });
});
