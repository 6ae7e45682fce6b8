import type { DocumentQuestions } from '../../project/document-questions';
import type { RelatedPlace } from '../../project/related-place';
import { startSetting } from '../../project/start-setting';
import type { Command, CommandLineFact } from '../../semantics/facts';
import { reached } from '../../shell/reached';
import type { Severity } from '../severity';

/** A task that a start command does before it starts the app. */
export interface StartTask {
  readonly command: Command;
  /** How a person would call it. */
  readonly name: string;
  /** Set where it is less certain that production runs it. */
  readonly severity?: Severity;
  /** The script that does it, where the command only names that. */
  readonly related?: readonly RelatedPlace[];
}

/**
 * The tasks that `taskOf` knows among the commands of a start line that come before the app. Those that the line only
 * does when it is asked to (in a `case`, in a function) are none. Never throws.
 */
export function tasksBeforeStart(
  fact: CommandLineFact,
  context: DocumentQuestions,
  taskOf: (command: Command) => string | undefined,
): readonly StartTask[] {
  if (fact.role !== 'start') return [];
  const found = fact.commands.flatMap((command, index) => {
    // Alone, it is what the process is there for: an image or a job that only does this.
    const precedes = index < fact.commands.length - 1 || fact.label?.startsWith('pre') === true;
    const task = precedes ? taskBehind(command, context, taskOf) : undefined;
    if (!task) return [];
    const how = reached(command.span, context.regionsAt(command.span));
    return how === 'chosen' ? [] : [{ command, ...task, isOptional: how === 'sometimes' }];
  });
  if (found.length === 0) return [];
  const setting = startSetting(context.document.path, fact, context.project);
  if (setting === 'development') return [];
  const isUncertain = setting === 'likely' && fact.dialect !== 'package-json';
  return found.map(({ isOptional, ...task }) => ({
    ...task,
    ...(isOptional || isUncertain ? { severity: 'information' as const } : {}),
  }));
}

/** What a command does itself, or a script whose last command does it: nothing in that script follows it. */
function taskBehind(
  command: Command,
  { document, project }: DocumentQuestions,
  taskOf: (command: Command) => string | undefined,
): Pick<StartTask, 'name' | 'related'> | undefined {
  const script = project.scriptOf(command, document.path);
  const last = script?.lines.at(-1)?.commands.at(-1);
  const name = last && taskOf(last);
  if (script && last && name !== undefined)
    return { name, related: [{ path: script.file.path, span: last.span, message: 'It is done here.' }] };
  const own = taskOf(command);
  return own === undefined ? undefined : { name: own };
}
