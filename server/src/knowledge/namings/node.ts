import type { NamingTable } from '../../semantics/naming';
import { comparing, each, keyed, members, withDefault } from './rows';

/**
 * Headers, settings, storage: https://developer.mozilla.org/docs/Web/API, https://expressjs.com/en/4x/api.html,
 * https://github.com/lorenwest/node-config/wiki, https://github.com/evanshortiss/env-var,
 * https://github.com/tj/commander.js, https://yargs.js.org/docs/
 */
export const node: NamingTable = {
  verbs: /^(?:set|with)(?=[A-Z])/,
  ofMembers: true,
  functions: {
    ...members(
      'set header setHeader setRequestHeader append add put setItem setEnv setDefault cookie',
      keyed(0, 1, 2, 3),
    ),
    ...members('get getOrDefault getenv getEnv env envOr fromEnv', withDefault),
    ...members('default', { kind: 'behind', calls: ['get', 'from'], value: 0 }),
    ...members('option addOption', { kind: 'option' }),
    ...each('Map Headers URLSearchParams Object.fromEntries', { kind: 'list' }),
    ...members('timingSafeEqual safeCompare tsscmp scmp safeEqual secureCompare', comparing),
    ...each('tsscmp scmp safe-compare secure-compare crypto.timingSafeEqual', comparing),
  },
};
