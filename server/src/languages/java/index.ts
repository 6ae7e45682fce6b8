import type { CodeLanguage } from '../../engine/language';
import { marks } from './annotations';
import { handlers } from './facts';
import { idioms } from './idioms';
import { insists } from './insists';
import { result } from './names';
import { query } from './query';
import { references } from './references';
import { bases, isExit } from './regions';
import { symbols } from './symbols';
import { value } from './values';

const java: CodeLanguage = {
  kind: 'code',
  id: 'java',
  name: 'Java',
  ecosystem: 'jvm',
  fences: ['java'],
  files: { languageIds: ['java'], extensions: ['.java', '.jav'] },
  grammar: 'tree-sitter-java',
  query,
  handlers,
  value,
  insists,
  marks,
  bases,
  result,
  leaving: {
    return_statement: 'function',
    throw_statement: 'function',
    break_statement: 'case',
    yield_statement: 'case',
    continue_statement: 'round',
  },
  isExit,
  references,
  strings: ['string_literal', 'binary_expression', 'parenthesized_expression'],
  comments: ['line_comment', 'block_comment'],
  symbols,
  idioms,
};

export default java;
