import type { NamingTable } from '../../semantics/naming';
import { comparing, each, keyed, members } from './rows';

/**
 * Constants, settings, headers, parameters: https://www.php.net/manual/en/function.define.php,
 * https://www.php.net/manual/en/function.curl-setopt.php, https://laravel.com/docs/helpers,
 * https://symfony.com/doc/current/console/input.html, https://symfony.com/doc/current/components/config/definition.html
 */
export const php: NamingTable = {
  verbs: /^(?:set|with)_?(?=[A-Z])/,
  functions: {
    ...each('define config', keyed(0, 1, 2, 3)),
    curl_setopt: keyed(1, 2, 3),
    ...members(
      'set put add with addHeader setHeader withHeader header setParameter setAttribute setOption setConfig setEnv ' +
        'setValue define withAddedHeader setDefault write',
      keyed(0, 1, 2, 3),
    ),
    ...members('addOption', { ...keyed(0, 4, 5), isDefault: true }),
    ...members('addArgument', { ...keyed(0, 3, 4), isDefault: true }),
    ...members('defaultValue', { kind: 'behind', calls: ['scalarNode', 'stringNode'], value: 0 }),
    ...each('hash_equals strcmp strcasecmp strncmp', comparing),
  },
};
