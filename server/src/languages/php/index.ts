import type { CodeLanguage } from '../../syntax/language';
import { NAMED_ARGUMENTS } from './call-bindings';
import { handlers } from './facts';
import { idioms } from './idioms';
import { query } from './query';
import { symbols } from './symbols';
import { value } from './values';

const php: CodeLanguage = {
  kind: 'code',
  id: 'php',
  name: 'PHP',
  ecosystem: 'php',
  fences: ['php'],
  files: { languageIds: ['php'], extensions: ['.php', '.phtml', '.inc'] },
  grammar: 'tree-sitter-php',
  query,
  handlers,
  value,
  strings: ['string', 'encapsed_string', 'heredoc', 'nowdoc', 'shell_command_expression'],
  comments: ['comment'],
  symbols,
  namedArguments: NAMED_ARGUMENTS,
  idioms,
};

export default php;
