import type { CodeLanguage } from '../../engine/language';
import { isExit } from './exits';
import { handlers } from './facts';
import { idioms } from './idioms';
import { query } from './query';
import { references } from './references';
import { bases } from './regions';
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
  bases,
  closedFunctions: true,
  leaving: {
    return_statement: 'function',
    goto_statement: 'function',
    break_statement: 'case',
    continue_statement: 'round',
  },
  isExit,
  references,
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
