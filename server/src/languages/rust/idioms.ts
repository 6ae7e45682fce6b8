import type { Edit } from '../../fixes/fix';
import type { Idioms, WritingSite } from '../../fixes/idioms';

/** Longest literal that is looked behind. */
const REACH = 2000;
const LITERAL = /^(?:"(?:[^"\\]|\\[\s\S])*"|r"[^"]*")/;
const CONVERSION = /^\.(?:to_string|to_owned)\(\)/;

/** Another read of the environment, in a `match` or an `if let` that takes the value out. */
const MATCHED = /^(?:match|if let (?:Ok|Some)\(\w+\) =)[ \t]+(?:::)?(?:std::)?env::var\(/;

export const idioms: Idioms = {
  lineComment: '//',

  quote,

  requiredVariable(name, site, at) {
    const edits = at === undefined ? undefined : roomForString(site.text, at);
    if (!edits) return undefined;
    return { code: `${reader(site)}(${quote(name)}).expect(${quote(`${name} is not set`)})`, edits };
  },

  optionalVariable(name, fallback, site) {
    return { code: `${reader(site)}(${quote(name)}).unwrap_or_else(|_| ${fallback}.to_string())`, edits: [] };
  },

  list: (items) => items.join(', '),
};

function quote(text: string): string {
  const escaped = text
    .replace(/[\\"]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r')
    .replace(/\t/g, '\\t');
  return `"${escaped}"`;
}

function reader(site: WritingSite): string {
  const imported = site.imports.find(
    ({ target, local }) => local !== '*' && /^std\.env(?:\.var)?$/.test(target),
  );
  if (!imported) return 'std::env::var';
  return imported.target === 'std.env' ? `${imported.local}::var` : imported.local;
}

/**
 * A read of the environment gives a `String`, where a literal is a `&'static str`. It fits where the literal was turned
 * into one (the conversion is taken away), where a variable of no declared type is made, and in place of another read of
 * the environment. Undefined for any other place.
 */
function roomForString(text: string, at: number): readonly Edit[] | undefined {
  const ahead = text.slice(at, at + REACH);
  if (/^(?:::)?(?:std::)?env::var\(/.test(ahead)) return [];
  if (MATCHED.test(ahead)) return [];
  const literal = LITERAL.exec(ahead)?.[0];
  if (literal === undefined) return undefined;
  const end = at + literal.length;
  const behind = text.slice(end, end + 40);
  const before = text.slice(Math.max(0, at - REACH), at);
  const conversion = CONVERSION.exec(behind)?.[0];
  if (conversion !== undefined) return [{ start: end, end: end + conversion.length, text: '' }];
  const wrapper = /\bString::from\($/.exec(before)?.[0];
  if (wrapper !== undefined && behind.startsWith(')')) {
    return [
      { start: at - wrapper.length, end: at, text: '' },
      { start: end, end: end + 1, text: '' },
    ];
  }
  const isLet = /\blet[ \t]+(?:mut[ \t]+)?\w+[ \t]*=[ \t]*$/.test(before.slice(-200));
  return isLet && behind.startsWith(';') ? [] : undefined;
}
