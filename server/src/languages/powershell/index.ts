import type { CodeLanguage } from '../../engine/language';
import { handlers } from './facts';
import { idioms } from './idioms';
import { bases, breaks, marks } from './marks';
import { query } from './query';
import { references } from './references';
import { symbols } from './symbols';
import { value } from './values';

const powershell: CodeLanguage = {
  kind: 'code',
  id: 'powershell',
  name: 'PowerShell',
  ecosystem: 'powershell',
  fences: ['powershell', 'pwsh', 'ps1'],
  files: { languageIds: ['powershell'], extensions: ['.ps1', '.psm1', '.psd1'] },
  grammar: 'tree-sitter-powershell',
  query,
  handlers,
  value,
  marks,
  bases,
  breaks,
  references,
  strings: ['string_literal', 'generic_token'],
  comments: ['comment'],
  symbols,
  // What stands behind a parameter needs no quotes.
  idioms,
};

export default powershell;
