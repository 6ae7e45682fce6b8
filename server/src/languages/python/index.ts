import type { CodeLanguage } from '../../engine/language';
import { handlers } from './facts';
import { idioms } from './idioms';
import { bases, isExit, marks } from './marks';
import { result } from './names';
import { query } from './query';
import { references } from './references';
import { symbols } from './symbols';
import { value } from './values';

const python: CodeLanguage = {
  kind: 'code',
  id: 'python',
  name: 'Python',
  ecosystem: 'python',
  fences: ['python', 'py'],
  files: { languageIds: ['python'], extensions: ['.py', '.pyi', '.pyw'] },
  grammar: 'tree-sitter-python',
  query,
  handlers,
  value,
  marks,
  bases,
  result,
  leaving: {
    return_statement: 'function',
    raise_statement: 'function',
    break_statement: 'loop',
    continue_statement: 'round',
  },
  isExit,
  references,
  strings: ['string', 'concatenated_string', 'binary_operator', 'parenthesized_expression'],
  comments: ['comment'],
  symbols,
  idioms,
};

export default python;
