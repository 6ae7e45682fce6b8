import type { Report } from '../../../engine/findings';
import type { RuleContext } from '../../../engine/rule';
import type { CallValue } from '../../../semantics/values';
import { runsInBackground } from './background';
import { WHY } from './report';

/** A program that detaches the one whose command line follows, alone or at the start of a line. */
const LAUNCHER = /^\s*(?:\/(?:usr\/)?bin\/)?(nohup|setsid|daemonize|start-stop-daemon)(?:\s|$)/;

/** `new ProcessBuilder("nohup", "java", "-jar", "worker.jar")`, `exec("nohup java -jar worker.jar &")` */
export function launcher(call: CallValue, context: RuleContext): Report | undefined {
  const values = call.args.flatMap((argument) => {
    const value = context.dereference(argument);
    return value.kind === 'list' ? value.items : [value];
  });
  for (const [index, value] of values.entries()) {
    const [start] = value.kind === 'template' ? value.parts : [context.constant(value)];
    const name = typeof start === 'string' ? LAUNCHER.exec(start)?.[1] : undefined;
    // As a word behind another it is an argument.
    if (name === undefined || (index > 0 && start === name)) continue;
    return { span: call.callee.span, message: `\`${name}\` detaches what it starts: ${WHY}` };
  }
  if (!runsInBackground(values, context)) return undefined;
  return { span: call.callee.span, message: `\`&\` leaves the program in the background: ${WHY}` };
}
