import type { RuleContext } from '../../../engine/rule';
import type { Severity } from '../../../knowledge/severity';
import { commandsOf, entriesOf } from '../../../project/project-file';
import type { CallFact } from '../../../semantics/facts';
import type { CallValue } from '../../../semantics/values';
import { PHP_HANDLER_SETTING } from './apis';

/** Once per file and way of writing it. */
export function isFirst({ call }: CallFact, context: RuleContext): boolean {
  const [first] = context
    .calls(context.callee(call))
    .filter((other) => ownerOf(other.call) === ownerOf(call));
  return !first || first.call.span.start === call.span.start;
}

function ownerOf({ callee: { receiver } }: CallValue): string {
  return receiver?.kind === 'name' ? receiver.path.join('.') : '';
}

/** Frameworks of PHP bring their own sessions; in plain PHP and in a servlet the configuration of the server decides. */
export function severityOfHandler(context: RuleContext): Severity | undefined {
  const { project } = context;
  const known = [...project.dependencies];
  const shares = /spring-session(?!-core)|session-redis|redis(?:son)?-tomcat|memcached-session|shiro/;
  if (known.some((name) => shares.test(name)) || isConfigured(context)) return undefined;
  // The server that is part of the app keeps them in memory.
  return known.some((name) => /spring-boot-starter-web\b/.test(name)) ? 'warning' : 'information';
}

/** Whether this file, or the configuration of PHP, says which handler keeps the sessions. */
function isConfigured(context: RuleContext): boolean {
  const isSetting = (text: string | undefined) => text?.includes(PHP_HANDLER_SETTING) ?? false;
  return (
    context.calls(['ini_set']).some(({ call }) => isSetting(context.constant(call.args[0]))) ||
    context.project.files.some(
      (file) =>
        entriesOf(file).some(({ key }) => isSetting(key)) ||
        commandsOf(file).some(({ commands }) =>
          commands.some(({ words }) => words.some(({ text }) => isSetting(text))),
        ),
    )
  );
}
