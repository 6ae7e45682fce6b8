import type { Span } from '../text/span';
import type { FileChange, Fix } from './fix';
import type { FixContext } from './fix-context';
import { freeVariable } from './free-variable';

/**
 * The two fixes for a value that belongs into the environment: read it from a variable that must be set, and, as
 * the second one, also put the value into `.env`, which git ignores. None where the language cannot have a call in that
 * place, and none where every name stands for something else already.
 *
 * @param span the literal to replace, with its quotes
 * @param value what is moved; only ever written into `.env`
 * @param key where the value's own name stands, which may be the variable's: `define('DB_PASSWORD', …)`
 */
export function moveToEnvironment(
  context: FixContext,
  span: Span,
  name: string,
  value: string,
  key?: Span,
): readonly Fix[] {
  const variable = context.idioms && freeVariable(context, { name, value, ...(key ? { key } : {}) });
  const snippet = variable && context.idioms?.requiredVariable(variable, context, span.start);
  if (!snippet) return [];
  const edits = [{ start: span.start, end: span.end, text: snippet.code }, ...snippet.edits];
  return variableFixes(variable, value, edits);
}

/**
 * The fixes for a format that has placeholders: `${NAME}` in place of the value.
 *
 * @param variable none where every name stands for something else already
 */
export function replaceByPlaceholder(
  span: Span,
  variable: string | undefined,
  value: string,
  placeholder: (variable: string) => string,
): readonly Fix[] {
  if (variable === undefined) return [];
  return variableFixes(variable, value, [{ start: span.start, end: span.end, text: placeholder(variable) }]);
}

/** The same edits twice: without, and with the value put into `.env`. */
function variableFixes(variable: string, value: string, edits: Fix['edits']): readonly Fix[] {
  const documented: FileChange = { kind: 'variable', file: '.env.example', name: variable, value: '' };
  return [
    {
      title: `Read \`${variable}\` from the environment`,
      safety: 'suggested',
      drops: true,
      edits,
      files: [documented],
    },
    {
      title: `Read \`${variable}\` from the environment and move the value to .env`,
      safety: 'suggested',
      edits,
      files: [documented, { kind: 'variable', file: '.env', name: variable, value }],
    },
  ];
}
