import type { CodeLanguage } from '../../syntax/language';
import { handlers, query } from './facts';
import { idioms } from './idioms';
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
  strings: ['string', 'concatenated_string', 'binary_operator', 'parenthesized_expression'],
  comments: ['comment'],
  symbols,
  idioms,
};

export default python;
