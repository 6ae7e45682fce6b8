import type { CodeLanguage } from '../../engine/language';
import { handlers } from './facts';
import { idioms } from './idioms';
import { isExit, LEAVING } from './leaving';
import { bases, marks } from './marks';
import { result } from './names';
import { query } from './query';
import { references } from './references';
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
  marks,
  bases,
  result,
  leaving: LEAVING,
  isExit,
  references,
  strings: ['string', 'encapsed_string', 'heredoc', 'nowdoc', 'shell_command_expression'],
  comments: ['comment'],
  symbols,
  idioms,
};

export default php;
