import type { ShellParser } from '../semantics/commands';
import type { Command, ShellAssignment, Word } from '../semantics/facts';
import type { Value } from '../semantics/values';
import { dequote } from './quotes';

/** Stands for what only the run knows: a character of nobody's script, which every shell takes as a letter. */
const UNKNOWN = '\uE000';

/**
 * The commands of the line or script that a string or a word is for a shell; none where nothing of it is known. In words
 * that the run puts something into, the text is unknown. All places are that of the whole. Never throws.
 */
export function toldCommands(
  told: Value | Word,
  constant: (value: Value) => string | undefined,
  parser: ShellParser,
): readonly Command[] {
  const text = 'kind' in told ? textOf(told, constant) : wordText(told);
  const { span } = told;
  if (text.replaceAll(UNKNOWN, '').trim() === '') return [];
  const source = { text, at: (index: number) => (index < text.length ? span.start : span.end) };
  const word = ({ text, raw }: Word): Word => ({
    text: raw.includes(UNKNOWN) ? undefined : text,
    raw: raw.replaceAll(UNKNOWN, '?'),
    span,
  });
  const assignment = ({ name, value }: ShellAssignment) => ({ name: word(name), value: word(value) });
  return parser.parse(source, span.anchor).map((command) => ({
    ...command,
    span,
    program: command.program.includes(UNKNOWN) ? '' : command.program,
    wrappers: command.wrappers.map(word),
    words: command.words.map(word),
    redirects: command.redirects.map((one) => ({ ...one, target: word(one.target), span })),
    ...(command.wrapperOptions ? { wrapperOptions: command.wrapperOptions.map(word) } : {}),
    ...(command.assignments ? { assignments: command.assignments.map(assignment) } : {}),
    ...(command.background ? { background: span } : {}),
  }));
}

function textOf(value: Value, constant: (value: Value) => string | undefined): string {
  const known = constant(value);
  if (known !== undefined) return known;
  if (value.kind !== 'template') return UNKNOWN;
  return value.parts.map((part) => (typeof part === 'string' ? part : textOf(part, constant))).join('');
}

function wordText({ text, raw }: Word): string {
  if (text !== undefined) return text;
  let known = '';
  dequote(raw, {
    literal: (from, to) => {
      known += raw.slice(from, to);
    },
    escaped: (characters) => {
      known += characters;
    },
    expansion: (from, to) => {
      known += raw.slice(from, to);
    },
  });
  return known;
}
