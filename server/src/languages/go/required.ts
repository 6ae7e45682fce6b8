import type { Edit } from '../../fixes/fix';
import type { Snippet, WritingSite } from '../../fixes/idioms';
import { indentation, lineBreak, lineEnd, lineStart } from '../../text/text';
import { usePackage } from './imports';
import { quote } from './quotes';

/** A function of the project that reads a variable which must be there. */
const HELPER =
  /^func ((?:must|require|required)_?(?:get|lookup|read)?_?env\w{0,20})\(\w+ string\) string \{/im;
/** Called, but not defined in this file: then another file of the package does. */
const CALLED = /(?<![\w.])((?:must|require)_?(?:get)?_?env)\(/i;
/** What a statement of a function sets that can be asked for at once; in a group of variables no `:=` and no dot stands. */
const TARGET = /^[ \t]+(?:([A-Za-z]\w*)[ \t]*:=|([A-Za-z]\w*(?:\.\w+)+)[ \t]*=)[ \t]*$/;
/** All that a line holds from the offset on: a literal, or a call such as `cmp.Or(os.Getenv("A"), "b")`. */
const VALUE = /^(?:"(?:[^"\\\n]|\\.)*"|`[^`\n]*`|[\w.]+\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\))[ \t]*$/;

/**
 * A variable that has to be set, in the place of a literal. No function is added to the file for it: files of one
 * package share their functions, so that the same one in two of them would not compile.
 */
export function requiredVariable(
  name: string,
  room: readonly Edit[],
  site: WritingSite,
  at: number | undefined,
): Snippet | undefined {
  const { text } = site;
  const helper = HELPER.exec(text)?.[1] ?? CALLED.exec(text)?.[1];
  if (helper !== undefined) return { code: `${helper}(${quote(name)})`, edits: room };
  const os = usePackage('os', site);
  const unused = at === undefined ? [] : withoutCmp(text, at);
  if (!os || !unused) return undefined;
  const eol = lineBreak(text);
  const indent = at === undefined ? '' : indentation(text, at);
  const read = `${os.name}.Getenv(${quote(name)})`;
  const check = (value: string, margin: string) => [
    `${margin}if ${value} == "" {`,
    `${margin}\tpanic(${quote(`environment variable ${name} is not set`)})`,
    `${margin}}`,
  ];
  if (at !== undefined) {
    const end = lineEnd(text, at);
    const target = TARGET.exec(text.slice(lineStart(text, at), at));
    const set = target?.[1] ?? target?.[2];
    if (set !== undefined && VALUE.test(text.slice(at, end))) {
      const below: Edit = { start: end, end, text: eol + check(set, indent).join(eol) };
      return { code: read, edits: [...room, below, ...unused, ...os.edits] };
    }
  }
  const inner = `${indent}\t`;
  const lines = [
    'func() string {',
    `${inner}value := ${read}`,
    ...check('value', inner),
    `${inner}return value`,
    `${indent}}()`,
  ];
  return { code: lines.join(eol), edits: [...room, ...unused, ...os.edits] };
}

/** A package that nothing uses does not compile: takes the import away where its only use is what is replaced. */
function withoutCmp(text: string, at: number): readonly Edit[] | undefined {
  if (!text.startsWith('cmp.Or(', at) || text.split(/\bcmp\./).length > 2) return [];
  const spec = /^[ \t]*"cmp"[ \t]*(?:\r?\n)/m.exec(text);
  return spec ? [{ start: spec.index, end: spec.index + spec[0].length, text: '' }] : undefined;
}
