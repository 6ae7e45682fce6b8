import type { Report } from '../../../engine/findings';
import type { RuleContext } from '../../../engine/rule';
import { databaseOf, isEmbedded } from '../../../knowledge/programs/databases';
import type { CallValue } from '../../../semantics/values';
import { textOrSymbol } from '../../../semantics/words';
import { onlyServer } from './production';
import { report } from './report';

const SERVERS_OF_GEMS = ['pg', 'mysql2', 'trilogy'];

/** `gem 'sqlite3', group: :development` beside a `gem 'pg'`, where no `database.yml` tells more. */
export function gem(call: CallValue, context: RuleContext): Report | undefined {
  const [value] = call.args;
  const name = context.constant(value);
  const database = name === undefined ? undefined : databaseOf(name);
  if (!value || !database || !isEmbedded(database)) return undefined;
  if (context.project.files.some(({ path }) => /(?:^|\/)database\.yml$/.test(path))) return undefined;
  if (!groupsOf(call, context).includes('development')) return undefined;
  const gems = context.calls(['gem']).map((other) => context.constant(other.call.args[0]));
  const server = onlyServer(gems.filter((other) => SERVERS_OF_GEMS.includes(other ?? '')));
  return server && report(value.span, database, { database: server }, context, true);
}

/** The groups that a gem is in: those of its own option, and of the block around it. */
function groupsOf(call: CallValue, context: RuleContext): readonly (string | undefined)[] {
  const own = call.named.filter(({ name }) => ['group', 'groups'].includes(name)).map(({ value }) => value);
  const around = context
    .regionsAt(call.span)
    .flatMap(({ handedTo }) => (handedTo?.callee.name === 'group' ? handedTo.args : []));
  return [...own, ...around]
    .flatMap((value) => (value.kind === 'list' ? value.items : [value]))
    .map((value) => textOrSymbol(value, context));
}
