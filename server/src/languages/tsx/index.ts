import type { CodeLanguage } from '../../engine/language';
import typescript from '../typescript';

const tsx: CodeLanguage = {
  ...typescript,
  id: 'tsx',
  name: 'TypeScript JSX',
  fences: ['tsx'],
  files: { languageIds: ['typescriptreact'], extensions: ['.tsx'] },
  grammar: 'tree-sitter-tsx',
};

export default tsx;
