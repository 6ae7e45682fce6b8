import type { CodeLanguage } from '../../syntax/language';
import { handlers, query } from './facts';
import { idioms } from './idioms';
import { symbols } from './symbols';
import { value } from './values';

const go: CodeLanguage = {
  kind: 'code',
  id: 'go',
  name: 'Go',
  ecosystem: 'go',
  fences: ['go', 'golang'],
  files: { languageIds: ['go'], extensions: ['.go'] },
  grammar: 'tree-sitter-go',
  query,
  handlers,
  value,
  strings: [
    'interpreted_string_literal',
    'raw_string_literal',
    'binary_expression',
    'parenthesized_expression',
  ],
  comments: ['comment'],
  symbols,
  idioms,
};

export default go;
