import type { NamingTable } from '../../semantics/naming';
import { comparing, keyed, members, pair, withDefault } from './rows';

/**
 * Mappings, headers, settings: https://docs.python.org/3/library/configparser.html,
 * https://docs.python.org/3/library/http.client.html, https://abseil.io/docs/python/guides/flags
 */
export const python: NamingTable = {
  verbs: /^(?:set|with)_(?=\w)/,
  functions: {
    ...members('get pop setdefault', withDefault),
    ...members('add put putenv add_header set_header putheader', pair),
    // A section may come first: `ConfigParser.set`.
    ...members('set', keyed(-2, -1, 2, 3)),
    ...members('setattr getattr', keyed(1, 2, 3)),
    ...members('DEFINE_string', keyed(0, 1, 2, 9)),
    ...members('compare_digest safe_str_cmp constant_time_compare', comparing),
  },
};
