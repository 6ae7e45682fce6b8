import type { RuleContext } from '../../../engine/rule';
import { pathEnd } from '../../../knowledge/known-path';
import type { CallFact } from '../../../semantics/facts';
import type { FileWrite } from './api';

/** Whether a path ends as those of PID files do. */
export function isPidPath(path: string | undefined): boolean {
  return path !== undefined && /\.pid$/.test(path);
}

/** The path, or its end, of the file that a call writes, where that is known. */
export function pathOf({ call }: CallFact, api: FileWrite, context: RuleContext): string | undefined {
  if (api.path >= 0) return pathEnd(context.argument(call, api.path, api.keyword), context);
  const { receiver } = call.callee;
  const object = receiver && context.dereference(receiver);
  return object?.kind === 'call' ? pathEnd(object.args[0], context) : undefined;
}

/** The place of the file is called so, whatever it is: `writeFileSync(pidFile, …)`, `config.get('pidfile')`. */
const PID_NAME =
  /(?:^|[^A-Za-z])(?:pid|Pid|PID)[-_]?(?:file|File|FILE|path|Path|PATH)(?:Path|Name|name)?$|[a-z]PidFile(?:Path|Name)?$/;

/** Whether the file is known by the name of its place, unless the environment says which it is. */
export function isNamedPidFile({ call }: CallFact, api: FileWrite, context: RuleContext): boolean {
  const path = api.path < 0 ? undefined : context.argument(call, api.path, api.keyword);
  if (!path || context.environment(path)) return false;
  const name = path.kind === 'call' ? context.constant(path.args[0]) : undefined;
  return PID_NAME.test((path.kind === 'name' ? path.path.at(-1) : name) ?? '');
}

/** Whether the mode that a file is opened in is one for writing. */
export function writes({ call }: CallFact, position: number, context: RuleContext): boolean {
  const mode = context.constant(context.argument(call, position, 'mode'));
  return mode !== undefined && /[wax+]/.test(mode);
}
