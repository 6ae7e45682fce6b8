import type { CodeLanguage } from '../../engine/language';
import { isExit, leaving } from './exits';
import { handlers } from './facts';
import { idioms } from './idioms';
import { bases, marks } from './marks';
import { result } from './paths';
import { query } from './query';
import { references } from './references';
import { symbols } from './symbols';
import { testRegions } from './test-regions';
import { value } from './values';

const rust: CodeLanguage = {
  kind: 'code',
  id: 'rust',
  name: 'Rust',
  ecosystem: 'rust',
  fences: ['rust', 'rs'],
  files: { languageIds: ['rust'], extensions: ['.rs'] },
  grammar: 'tree-sitter-rust',
  query,
  handlers,
  value,
  marks,
  bases,
  result,
  leaving,
  isExit,
  references,
  strings: ['string_literal', 'raw_string_literal', 'binary_expression', 'parenthesized_expression'],
  comments: ['line_comment', 'block_comment'],
  testRegions,
  symbols,
  idioms,
};

export default rust;
