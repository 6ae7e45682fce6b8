import type { Dialect } from '../../semantics/dialects';
import type { IniEntry } from '../shared/ini-reader';

const BY_PATH: readonly { readonly id: Dialect; readonly path: RegExp }[] = [
  { id: 'supervisord', path: /(?:^|\/)supervisord?[^/]*$/ },
  { id: 'alembic', path: /(?:^|\/)alembic[^/]*\.ini$/ },
  { id: 'php', path: /(?:^|\/)(?:php[^/]*|\.user)\.ini$/ },
  {
    id: 'php-fpm',
    path: /(?:^|\/)php-?fpm[^/]*\.conf$|(?:^|\/)(?:php-)?fpm[^/]*\/.*\.conf$|(?:^|\/)www\.conf$/,
  },
  { id: 'postgresql', path: /(?:^|\/)postgres(?:ql)?[^/]*\.conf$/ },
  { id: 'mysql', path: /\.cnf$/ },
  { id: 'pypirc', path: /(?:^|\/)\.pypirc$/ },
  { id: 'setup-cfg', path: /(?:^|\/)setup\.cfg$/ },
  { id: 'npmrc', path: /(?:^|\/)\.npmrc$/ },
];
const BY_SECTION: readonly { readonly id: Dialect; readonly section: RegExp }[] = [
  { id: 'supervisord', section: /^(?:program|fcgi-program|eventlistener):|^supervisord$/ },
  { id: 'uwsgi', section: /^uwsgi(?::|$)/ },
  { id: 'logging', section: /^(?:loggers|handlers|formatters)$/ },
];

/** What an INI file is, as its path and its sections tell. Never throws. */
export function dialectOf(path: string, entries: readonly IniEntry[]): Dialect {
  const named = BY_PATH.find((dialect) => dialect.path.test(path));
  const shaped = BY_SECTION.find((dialect) => entries.some(({ section }) => dialect.section.test(section)));
  return (named ?? shaped)?.id ?? 'ini';
}
