import type { OffsetRange } from '../../text/text';

/**
 * Template languages that are written into YAML before it is YAML: Helm, Jinja, ERB. What they put in is only known
 * later, so it is masked for the parser.
 */
const TEMPLATE = /(?<!\$)\{\{(?:(?!\}\})[\s\S])*\}\}|<%(?:(?!%>)[\s\S])*%>|\{%(?:(?!%\})[\s\S])*%\}/g;
const STATEMENT = new RegExp(`^[ \\t]*(?:(?:${TEMPLATE.source})[ \\t]*)+(?:#.*)?\\r?$`, 'gm');

/** What a template does, by its first word. */
const ACTION = /(?:\{\{|<%|\{%)[-=+]?\s*([\w.$]*)/g;

export interface TemplateLine extends OffsetRange {
  /** The first words of its templates: `with`, `include`. */
  readonly actions: string;
}

/** The text at the same UTF-16 offsets, lines of only template statements made blank, values made a plain word. */
export function maskTemplates(text: string): string {
  if (!text.includes('{{') && !text.includes('<%') && !text.includes('{%')) return text;
  return text
    .replace(STATEMENT, (lines) => lines.replace(/[^\r\n]/g, ' '))
    .replace(TEMPLATE, (template) => template.replace(/[^\r\n]/g, 'x'));
}

/** Runs of lines of only template statements between two UTF-16 offsets at line borders, without the blanks around them. */
export function templateLines(text: string, from: number, end: number): readonly TemplateLine[] {
  return [...text.slice(from, end).matchAll(STATEMENT)].map(({ 0: lines, index }) => {
    const start = from + index + lines.length - lines.trimStart().length;
    const actions = [...lines.matchAll(ACTION)].map(([, action = '']) => action);
    return { start, end: start + lines.trim().length, actions: actions.join(' ') };
  });
}
