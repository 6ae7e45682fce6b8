import type { Idioms } from '../../fixes/idioms';

/** Names of variables that can be written without braces. */
const VARIABLE = /^[A-Za-z_]\w*$/;
/** How far before a literal the bracket of an attribute is looked for. */
const REACH = 300;
/** A file that is one hashtable, which PowerShell reads as data: nothing in it can run. */
const DATA = /^\uFEFF?(?:\s|#[^\n]*\n|<#[\s\S]*?#>)*@\{/;

export const idioms: Idioms = {
  lineComment: '#',

  quote,

  requiredVariable(name, site, at) {
    if (!VARIABLE.test(name) || DATA.test(site.text)) return undefined;
    if (at !== undefined && isInAttribute(site.text, at)) return undefined;
    // Works in every version, and wherever an expression or an argument can stand.
    return { code: `$(if ($env:${name}) { $env:${name} } else { throw '${name} is not set' })`, edits: [] };
  },

  optionalVariable(name, fallback, site) {
    if (!VARIABLE.test(name) || DATA.test(site.text)) return undefined;
    return { code: `$(if ($env:${name}) { $env:${name} } else { ${fallback} })`, edits: [] };
  },

  list: (items) => `@(${items.join(', ')})`,
};

/** Attributes want constants: `[Parameter(HelpMessage = 'text')]`. */
function isInAttribute(text: string, at: number): boolean {
  return /\[\w+\((?:[^()\]'"]|'[^']*'|"[^"]*")*$/.test(text.slice(Math.max(0, at - REACH), at));
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
