import type { Edit } from '../../fixes/fix';
import type { Idioms, Snippet, WritingSite } from '../../fixes/idioms';
import { lineBreak } from '../../text/text';
import { usePackage } from './imports';
import { makeRoomForCall } from './places';
import { quote } from './quotes';
import { requiredVariable } from './required';

/** A function of the project that reads a variable or answers its second argument. */
const OPTIONAL = /^func ((?:get|lookup|read)?_?env\w{0,20})\(\w+(?: string)?, \w+ string\) string \{/im;

interface Helper {
  readonly pattern: RegExp;
  readonly names: readonly string[];
  readonly lines: (name: string, os: string) => readonly string[];
}

const optional: Helper = {
  pattern: OPTIONAL,
  names: ['getenv', 'getenvOr'],
  lines: (name, os) => [
    `// ${name} answers the value of an environment variable, or the fallback where it is not set.`,
    `func ${name}(name, fallback string) string {`,
    `\tif value, ok := ${os}.LookupEnv(name); ok {`,
    '\t\treturn value',
    '\t}',
    '\treturn fallback',
    '}',
  ],
};

/** The name of the helper in this file, and the edits that add it at the end where it is missing. */
function useHelper(
  { pattern, names, lines }: Helper,
  site: WritingSite,
): { name: string; edits: readonly Edit[] } | undefined {
  const present = pattern.exec(site.text)?.[1];
  if (present !== undefined) return { name: present, edits: [] };
  const name = names.find((candidate) => !site.isBound(candidate));
  const os = usePackage('os', site);
  if (name === undefined || !os) return undefined;
  // Called, but not defined here: then another file of the package does.
  if (site.text.includes(`${name}(`)) return { name, edits: [] };
  const eol = lineBreak(site.text);
  const end = site.text.length;
  const before = site.text.endsWith('\n') ? eol : `${eol}${eol}`;
  return {
    name,
    edits: [...os.edits, { start: end, end, text: `${before}${lines(name, os.name).join(eol)}${eol}` }],
  };
}

export const idioms: Idioms = {
  refusesUnused: true,
  lineComment: '//',

  quote,

  requiredVariable(name, site, at): Snippet | undefined {
    const room = at === undefined ? [] : makeRoomForCall(site.text, at);
    return room && requiredVariable(name, room, site, at);
  },

  optionalVariable(name, fallback, site): Snippet | undefined {
    const helper = useHelper(optional, site);
    return helper && { code: `${helper.name}(${quote(name)}, ${fallback})`, edits: helper.edits };
  },

  reference(qualified, site): Snippet | undefined {
    const dot = qualified.lastIndexOf('.');
    const used = dot > 0 ? usePackage(qualified.slice(0, dot), site) : undefined;
    return used && { code: `${used.name}${qualified.slice(dot)}`, edits: used.edits };
  },

  withoutShell(call, callee, words) {
    const from = callee === 'os/exec.CommandContext' ? 1 : 0;
    const first = call.args[from];
    const last = call.args[call.args.length - 1];
    if (!callee.startsWith('os/exec.Command') || !first || !last || words.length === 0) return undefined;
    // Go refuses a variable that is left without a use.
    if (!call.args.slice(from).every(({ kind }) => kind === 'string')) return undefined;
    return [{ start: first.span.start, end: last.span.end, text: words.map(quote).join(', ') }];
  },

  list: (items) => items.join(', '),
};
