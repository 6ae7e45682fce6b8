import type { NamingTable } from '../../semantics/naming';
import { comparing, members, pair, withDefault } from './rows';

/** Settings, headers, hashes: https://sinatrarb.com/intro.html, https://docs.ruby-lang.org/en/master/Hash.html */
export const ruby: NamingTable = {
  verbs: /^(?:set|with)_(?=\w)/,
  bracketless: true,
  functions: {
    ...members('set store header set_header add_header add_field', pair),
    ...members('fetch', withDefault),
    ...members('eql? casecmp? secure_compare fixed_length_secure_compare', comparing),
  },
};
