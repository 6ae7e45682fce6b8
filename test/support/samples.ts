import { base62Checksum, hexChecksum } from '../../server/src/knowledge/secrets/checksums';
import type { TokenFormat } from '../../server/src/knowledge/secrets/formats';

/**
 * Made-up credentials in the shape of real ones, generated when a test runs, so that no file holds one: code hosts
 * refuse pushes of files with real-looking tokens, and so would our own scanner.
 */

/** A small generator of reproducible random numbers (mulberry32): each call gives one from 0 to below 1. */
function randomFrom(seed: number): () => number {
  let state = (seed * 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Writes one text that a pattern source of the data file matches: classes, groups, alternatives, quantifiers. */
class Writer {
  private at = 0;

  constructor(
    private readonly source: string,
    private readonly random: () => number,
  ) {}

  write(): string {
    const text = this.alternatives();
    if (this.at < this.source.length) throw new Error(`unread pattern at ${this.at}: ${this.source}`);
    return text;
  }

  private alternatives(): string {
    const options = [this.sequence()];
    while (this.source[this.at] === '|') {
      this.at++;
      options.push(this.sequence());
    }
    return options[Math.floor(this.random() * options.length)]!;
  }

  private sequence(): string {
    let text = '';
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const from = this.at;
      let piece = this.atom();
      const [least, most] = this.quantifier();
      const behind = this.at;
      const times = least + Math.floor(this.random() * (Math.min(most, least + 8) - least + 1));
      if (times === 0) piece = '';
      for (let i = 1; i < times; i++) {
        this.at = from;
        piece += this.atom();
      }
      this.at = behind;
      text += piece;
    }
    return text;
  }

  private quantifier(): [number, number] {
    const quantifier = /^(?:\{(\d+)(?:,(\d+))?\}|([?*+]))/.exec(this.source.slice(this.at));
    if (quantifier === null) return [1, 1];
    this.at += quantifier[0].length;
    if (quantifier[3] === '?') return [0, 1];
    if (quantifier[3] !== undefined) return [quantifier[3] === '+' ? 1 : 0, 8];
    return [Number(quantifier[1]), Number(quantifier[2] ?? quantifier[1])];
  }

  private atom(): string {
    const char = this.source[this.at++]!;
    if (char === '(') {
      const look = /^\?[=!]/.test(this.source.slice(this.at));
      this.at += /^\?(?::|=|!|<\w+>)/.exec(this.source.slice(this.at))?.[0].length ?? 0;
      const text = this.alternatives();
      this.at++;
      return look ? '' : text;
    }
    if (char === '[') return this.pick(this.characters());
    if (char === '\\') return this.pick(this.escaped());
    return char;
  }

  private escaped(): string {
    const char = this.source[this.at++]!;
    if (char === 's') return ' ';
    if (char === 'S' || char === 'w') return 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789';
    return char === 'd' ? '0123456789' : char;
  }

  private characters(): string {
    let all = '';
    while (this.source[this.at] !== ']') {
      if (this.source[this.at] === '\\') {
        this.at++;
        all += this.escaped();
        continue;
      }
      const first = this.source.charCodeAt(this.at++);
      if (this.source[this.at] === '-' && this.source[this.at + 1] !== ']') {
        const last = this.source.charCodeAt(this.at + 1);
        for (let code = first; code <= last; code++) all += String.fromCharCode(code);
        this.at += 2;
      } else {
        all += String.fromCharCode(first);
      }
    }
    this.at++;
    return all;
  }

  private pick(from: string): string {
    return from[Math.floor(this.random() * from.length)]!;
  }
}

function base64url(text: string): string {
  return Buffer.from(text).toString('base64url');
}

function withChecksum(format: TokenFormat, token: string, random: () => number): string {
  switch (format.checksum) {
    case 'crc32-base62': {
      const at = token.lastIndexOf('_') + 1;
      const body = token.slice(at, -6);
      return token.slice(0, at) + body + base62Checksum(body);
    }
    case 'crc32-hex': {
      const body = token.slice(0, token.lastIndexOf('_'));
      return `${body}_${hexChecksum(body)}`;
    }
    case 'jwt': {
      const subject = Math.floor(random() * 1e15);
      const payload = base64url(JSON.stringify({ sub: `u${subject}`, iat: 1_700_000_000 }));
      return `${base64url('{"alg":"HS256","typ":"JWT"}')}.${payload}.${token.slice(token.lastIndexOf('.') + 1)}`;
    }
    case 'basic-auth': {
      const secret = Math.floor(random() * 1e15).toString(36);
      const end = Math.max(token.lastIndexOf(' '), token.lastIndexOf('"')) + 1;
      return (
        token.slice(0, end) + Buffer.from(`shop${Math.floor(random() * 99)}:${secret}`).toString('base64')
      );
    }
    default:
      return token;
  }
}

/**
 * Text that holds a valid credential of a format, checksum included, and nothing else but the name or the literal that
 * the format asks for before it.
 *
 * @param seed any integer; the same seed gives the same text
 */
export function trueSample(format: TokenFormat, seed: number): string {
  const random = randomFrom(seed);
  const lead = format.lead === undefined ? '' : new Writer(format.lead, random).write();
  const text = new Writer(format.pattern, random).write();
  const behind = /\(\?=(.)\)$/.exec(format.pattern)?.[1] ?? '';
  return lead + withChecksum(format, text, random) + behind;
}

/**
 * Text that looks like a credential of a format at first sight and is none: one character too few or too many, a
 * character outside the alphabet, a wrong checksum, or filler instead of randomness.
 *
 * @param seed any integer; its remainder by 4 chooses the fault
 */
export function nearMiss(format: TokenFormat, seed: number): string {
  const sample = trueSample(format, seed);
  const literal =
    format.prefix.find((one) =>
      format.lead === undefined ? sample.startsWith(one) : sample.includes(one),
    ) ?? '';
  const from = sample.indexOf(literal) + literal.length;
  const middle = from + Math.floor((sample.length - from) / 4);
  switch (((seed % 4) + 4) % 4) {
    case 0:
      // Stuck to a word before it.
      return format.lead === undefined && /^\w/.test(sample)
        ? `x${sample}`
        : sample.slice(0, from) + '!'.repeat(3);
    case 1:
      // A character that no format allows, early in the random part.
      return `${sample.slice(0, middle)}§${sample.slice(middle + 1, middle + 8)}`;
    case 2:
      // Cut off.
      return sample.slice(
        0,
        from + (format.lead === undefined ? Math.min(6, Math.floor((sample.length - from) / 2)) : 0),
      );
    default:
      // Filler.
      return filled(sample.slice(0, from - literal.length)) + literal + filled(sample.slice(from));
  }
}

function filled(text: string): string {
  return text.replace(/[A-Za-z0-9]/g, (char) => (/\d/.test(char) ? '0' : char < 'a' ? 'X' : 'a'));
}
