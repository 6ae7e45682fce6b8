import { isMap, isScalar, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { Level } from '../engine/settings';
import type { Edit } from '../fixes/fix';
import { lineBreak, lineEnd, lineStart } from '../text/text';

/**
 * Sets the level of a rule in the text of a configuration file. Comments, order and form of everything else stay as
 * they are. Never throws: a file that cannot be read as settings gets the lines at its end.
 */
export function setLevel(text: string, rule: string, level: Level): readonly Edit[] {
  const { contents } = parseDocument(text, { prettyErrors: false });
  const rules = isMap(contents) ? pairOf(contents, 'rules') : undefined;
  const newLine = lineBreak(text);
  if (!rules) return [append(text, `rules:${newLine}  ${rule}: ${level}${newLine}`)];
  const { value } = rules;
  if (!isMap(value) || value.items.length === 0) return [fillEmpty(text, rules, rule, level)];
  const present = pairOf(value, rule);
  if (present) return [replaceValue(present, level)];
  const [last] = value.items.slice(-1) as Pair<Node, Node | null>[];
  const [start = 0, end = start] = last?.key.range ?? [];
  const behind = last?.value?.range?.[1] ?? end;
  if (value.flow) return [{ start: behind, end: behind, text: `, ${rule}: ${level}` }];
  // A new line behind the last rule, indented as that one is, and behind the comment that may follow it.
  const indent = text.slice(lineStart(text, start), start);
  const at = lineEnd(text, behind);
  return [{ start: at, end: at, text: `${newLine}${indent}${rule}: ${level}` }];
}

function pairOf(map: YAMLMap, key: string): Pair<Node, Node | null> | undefined {
  return (map.items as Pair<Node, Node | null>[]).find(
    (pair) => isScalar(pair.key) && pair.key.value === key,
  );
}

function replaceValue({ key, value }: Pair<Node, Node | null>, level: Level): Edit {
  const [start, end] = value?.range ?? [0, 0];
  if (start < end) return { start, end, text: level };
  const behind = (key.range?.[1] ?? 0) + 1;
  return { start: behind, end: behind, text: ` ${level}` };
}

/** `rules:` with nothing, with `{}`, or with something that is no map. */
function fillEmpty(text: string, { key, value }: Pair<Node, Node | null>, rule: string, level: Level): Edit {
  const colon = text.indexOf(':', key.range?.[1] ?? 0) + 1;
  const [start, end] = value?.range ?? [colon, colon];
  const indent = text.slice(lineStart(text, key.range?.[0] ?? 0), key.range?.[0] ?? 0);
  return {
    start: Math.min(start, colon),
    end: Math.max(end, colon),
    text: `${text.slice(Math.min(start, colon), colon)}${lineBreak(text)}${indent}  ${rule}: ${level}`,
  };
}

function append(text: string, lines: string): Edit {
  const complete = text === '' || /[\r\n]$/.test(text);
  return { start: text.length, end: text.length, text: complete ? lines : `${lineBreak(text)}${lines}` };
}
