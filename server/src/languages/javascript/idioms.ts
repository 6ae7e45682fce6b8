import type { Idioms } from '../../fixes/idioms';
import { reference } from './references';
import { requiredVariable } from './required-variable';
import { quoted, styleOf } from './style';
import { withoutShell } from './without-shell';

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/**
 * How JavaScript is written, and TypeScript where `typed`.
 * There is no `httpGet`: what starts a program either blocks, which no HTTP client of Node does, or answers a child
 * process, which is not the text of a response.
 */
export function idioms({ typed }: { readonly typed: boolean }): Idioms {
  return {
    lineComment: '//',
    quote: (text, site) => quoted(text, styleOf(site).quote),
    requiredVariable: (name, site) => requiredVariable(name, typed, site),
    /** Not in parentheses: the place must take a whole expression, as an argument or the right side of `=` do. */
    optionalVariable(name, fallback, site) {
      const variable = IDENTIFIER.test(name) ? `.${name}` : `[${quoted(name, styleOf(site).quote)}]`;
      return { code: `process.env${variable} ?? ${fallback}`, edits: [] };
    },
    reference,
    withoutShell: (call, callee, words, _statement, site) => withoutShell(call, callee, words, site),
    list: (items) => `[${items.join(', ')}]`,
  };
}
