import type { CodeLanguage } from '../../engine/language';
import { handlers } from './facts';
import { idioms } from './idioms';
import { bases, marks } from './marks';
import { query } from './query';
import { references } from './references';
import { breaks, isExit } from './regions';
import { symbols } from './symbols';
import { insists, value } from './values';

const kotlin: CodeLanguage = {
  kind: 'code',
  id: 'kotlin',
  name: 'Kotlin',
  ecosystem: 'jvm',
  fences: ['kotlin', 'kt', 'kts'],
  files: { languageIds: ['kotlin', 'kotlinscript'], extensions: ['.kt', '.kts'] },
  grammar: 'tree-sitter-kotlin',
  // Its scanner looks for white space behind an annotation, even behind the end.
  endsInLineBreak: true,
  query,
  handlers,
  value,
  insists,
  marks,
  bases,
  leaving: { return_expression: 'function', throw_expression: 'function' },
  breaks,
  isExit,
  references,
  strings: ['string_literal', 'multiline_string_literal', 'binary_expression', 'parenthesized_expression'],
  comments: ['line_comment', 'block_comment'],
  symbols,
  idioms,
};

export default kotlin;
