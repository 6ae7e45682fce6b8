import type { CodeLanguage } from '../../engine/language';
import { isExit } from './exits';
import { handlers } from './facts';
import { idioms } from './idioms';
import { bases, marks } from './marks';
import { javascriptQuery, typescriptQuery } from './query';
import { symbols } from './symbols';
import { references } from './uses';
import { value } from './values';

const javascript: CodeLanguage = {
  kind: 'code',
  id: 'javascript',
  name: 'JavaScript',
  ecosystem: 'node',
  fences: ['javascript', 'js', 'mjs', 'cjs', 'jsx'],
  files: { languageIds: ['javascript', 'javascriptreact'], extensions: ['.js', '.mjs', '.cjs', '.jsx'] },
  grammar: 'tree-sitter-javascript',
  query: javascriptQuery,
  // Flow's types are mostly written as TypeScript's are.
  otherGrammar: { grammar: 'tree-sitter-tsx', query: typescriptQuery, pragma: '@flow' },
  handlers,
  value,
  marks,
  bases,
  closedFunctions: true,
  leaving: {
    return_statement: 'function',
    throw_statement: 'function',
    break_statement: 'case',
    continue_statement: 'round',
  },
  isExit,
  references,
  strings: ['string', 'template_string'],
  comments: ['comment', 'html_comment', 'hash_bang_line'],
  symbols,
  idioms: idioms({ typed: false }),
};

export default javascript;
