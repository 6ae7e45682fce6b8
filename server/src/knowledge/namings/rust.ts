import type { NamingTable } from '../../semantics/naming';
import { comparing, members, pair } from './rows';

/**
 * Maps, headers, variables, defaults of settings: https://doc.rust-lang.org/std/collections/,
 * https://docs.rs/reqwest/latest/reqwest/, https://docs.rs/config/latest/config/, https://docs.rs/clap/latest/clap/
 */
export const rust: NamingTable = {
  verbs: /^(?:set|with|and)_(?=[a-z])/,
  functions: {
    ...members(
      'insert header env set set_var set_default set_override append append_pair query param text field',
      pair,
    ),
    ...members('or_insert', { kind: 'behind', calls: ['entry'], value: 0 }),
    ...members('default_value', { kind: 'behind', calls: ['long', 'env', 'new', 'with_name'], value: 0 }),
    ...members('eq ne eq_ignore_ascii_case constant_time_eq ct_eq', comparing),
  },
};
