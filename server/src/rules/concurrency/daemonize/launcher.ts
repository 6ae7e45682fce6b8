import type { Report } from '../../../engine/findings';
import type { RuleContext } from '../../../engine/rule';
import type { Command } from '../../../semantics/facts';
import type { CallValue } from '../../../semantics/values';
import { programName } from '../../../shell/shell-words';
import { leavesInBackground } from './background';
import { WHY } from './report';

/** Programs that detach the one whose command line follows. */
const LAUNCHERS: ReadonlySet<string> = new Set(['nohup', 'setsid', 'daemonize', 'start-stop-daemon']);

/** `new ProcessBuilder("nohup", "java", "-jar", "worker.jar")`, `exec("nohup java -jar worker.jar &")` */
export function launcher(call: CallValue, context: RuleContext): Report | undefined {
  const values = call.args.flatMap((argument) => {
    const value = context.dereference(argument);
    return value.kind === 'list' ? value.items : [value];
  });
  const lines = values.map((value) => context.told(value));
  const name = lines
    // As a word behind another it is an argument.
    .filter((line, index) => index === 0 || !isWord(line))
    .flatMap((line) => line.flatMap(launchersOf))[0];
  if (name !== undefined)
    return { span: call.callee.span, message: `\`${name}\` detaches what it starts: ${WHY}` };
  if (!lines.some(leavesInBackground)) return undefined;
  return { span: call.callee.span, message: `\`&\` leaves the program in the background: ${WHY}` };
}

function isWord(line: readonly Command[]): boolean {
  return line.every(({ wrappers, words }) => wrappers.length + words.length === 1);
}

function launchersOf({ wrappers, words }: Command): readonly string[] {
  return [...wrappers, ...words.slice(0, 1)]
    .map(({ text = '' }) => programName(text))
    .filter((name) => LAUNCHERS.has(name));
}
