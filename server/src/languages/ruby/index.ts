import type { CodeLanguage } from '../../engine/language';
import { handlers } from './facts';
import { idioms } from './idioms';
import { bases, isExit, marks } from './marks';
import { query } from './query';
import { references } from './references';
import { symbols } from './symbols';
import { value } from './values';

const ruby: CodeLanguage = {
  kind: 'code',
  id: 'ruby',
  name: 'Ruby',
  ecosystem: 'ruby',
  fences: ['ruby', 'rb'],
  files: {
    languageIds: ['ruby'],
    extensions: ['.rb', '.rake', '.gemspec', '.ru'],
    names: ['Rakefile', 'Gemfile', 'Capfile', 'Guardfile'],
  },
  grammar: 'tree-sitter-ruby',
  query,
  handlers,
  value,
  marks,
  bases,
  leaving: { return: 'function', break: 'loop', next: 'round', redo: 'round', retry: 'round' },
  isExit,
  references,
  strings: ['string', 'chained_string', 'subshell', 'heredoc_body', 'string_array'],
  comments: ['comment'],
  symbols,
  idioms,
};

export default ruby;
