import type { CodeLanguage } from '../../engine/language';
import { handlers } from './facts';
import { idioms } from './idioms';
import { bases, marks } from './marks';
import { result } from './names';
import { query } from './query';
import { references } from './references';
import { isExit } from './regions';
import { symbols } from './symbols';
import { value } from './values';

const csharp: CodeLanguage = {
  kind: 'code',
  id: 'csharp',
  name: 'C#',
  ecosystem: 'dotnet',
  fences: ['csharp', 'cs', 'c#'],
  files: { languageIds: ['csharp'], extensions: ['.cs', '.csx'] },
  grammar: 'tree-sitter-c-sharp',
  query,
  handlers,
  value,
  marks,
  bases,
  result,
  leaving: {
    return_statement: 'function',
    throw_statement: 'function',
    throw_expression: 'function',
    goto_statement: 'function',
    break_statement: 'case',
    continue_statement: 'round',
  },
  isExit,
  references,
  strings: [
    'string_literal',
    'verbatim_string_literal',
    'raw_string_literal',
    'interpolated_string_expression',
    'binary_expression',
    'parenthesized_expression',
  ],
  comments: ['comment'],
  symbols,
  idioms,
};

export default csharp;
