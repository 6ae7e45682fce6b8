import type { CodeLanguage } from '../../engine/language';
import javascript from '../javascript';
import { idioms } from '../javascript/idioms';
import { typescriptQuery } from '../javascript/query';
import { claims } from './claims';

const typescript: CodeLanguage = {
  ...javascript,
  id: 'typescript',
  name: 'TypeScript',
  fences: ['typescript', 'ts', 'mts', 'cts'],
  files: { languageIds: ['typescript'], extensions: ['.ts', '.mts', '.cts'] },
  grammar: 'tree-sitter-typescript',
  query: typescriptQuery,
  otherGrammar: undefined,
  claims,
  idioms: idioms({ typed: true }),
};

export default typescript;
