import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { commandSpan } from '../../../fixes/commands';
import { settingOf } from '../../../project/project-file';
import { ownFile } from '../../../project/surroundings';
import { allBut } from '../../../semantics/dialects';
import type { Command, CommandLineFact } from '../../../semantics/facts';
import { innermost } from '../../../semantics/regions';
import { launched } from '../../../shell/launchers';
import { reached } from '../../../shell/reached';

const WHY =
  'when one dies the container looks healthy, and none can be scaled alone. Give each a container or a process type of its own.';
/** Programs that keep several others running, and the subcommand with which they do. */
const SUPERVISORS: Readonly<Record<string, RegExp | undefined>> = {
  supervisord: undefined,
  's6-svscan': undefined,
  runsvdir: undefined,
  circusd: undefined,
  multirun: undefined,
  concurrently: undefined,
  'npm-run-all': /^(?:-\w*p\w*|--parallel)$/,
  'run-p': undefined,
  foreman: /^start$/,
  honcho: /^start$/,
  overmind: /^(?:start|s)$/,
  hivemind: undefined,
  forego: /^start$/,
};
/** What ends soon, only watches, or is the shell's own. */
const PASSING =
  /^(?:|:|\[|\[\[|test|true|false|echo|printf|cat|sleep|tail|touch|mkdir|chown|chmod|cp|mv|ln|rm|sed|grep|awk|find|curl|wget|nc|export|set|cd|exit|return|trap|wait|kill|fg|disown|source|\.|read|date|env|id|openssl|inotifywait|wait-for[\w.-]*|dockerize|until|while|if|local|shift|eval|hostname|sync|logger|ulimit|umask)$/;

export default rule({
  id: 'concurrency/multiple-processes',
  title: 'Several processes in one container',
  severity: 'warning',
  roles: ['app', 'script'],
  yieldsTo: ['concurrency/daemonize'],

  kinds: ['app'],
  // On a host, that is what these are there for.
  dialects: { command: allBut('systemd', 'supervisord') },

  command(fact, context) {
    if (fact.role !== 'start') return undefined;
    if (fact.dialect === 'package-json' && !isDeployed(fact, context)) return undefined;
    const found = supervisor(fact) ?? together(fact, context);
    if (!found) return undefined;
    const file = ownFile(context);
    const isLocal = fact.dialect === 'compose' && (!file || settingOf(file) !== 'production');
    return isLocal ? { ...found, severity: 'information' } : found;
  },
});

/** Whether a script is what the platform starts: elsewhere, `start` is what a developer types. */
function isDeployed(fact: CommandLineFact, { document, project }: RuleContext): boolean {
  const { by } = project.roleOf(document.path, fact);
  const file = by && project.files.find(({ path }) => path === by.path);
  return file !== undefined && settingOf(file) === 'production';
}

function supervisor({ commands }: CommandLineFact): Report | undefined {
  for (const command of commands) {
    const { program, words } = launched(command);
    if (!Object.hasOwn(SUPERVISORS, program)) continue;
    const subcommand = SUPERVISORS[program];
    if (subcommand && !words.some(({ text }) => text !== undefined && subcommand.test(text))) continue;
    // `foreman start web` starts one.
    const at = words.findIndex(({ text }) => text !== undefined && subcommand?.test(text));
    const after = words[at + 1]?.text;
    if (['foreman', 'honcho', 'forego'].includes(program) && after !== undefined && /^\w+$/.test(after))
      continue;
    return {
      span: commandSpan(command),
      message: `\`${program}\` runs several processes in one container: ${WHY}`,
    };
  }
  return undefined;
}

/** `celery worker & gunicorn app`: a server or worker in the background beside another one. */
function together(fact: CommandLineFact, context: RuleContext): Report | undefined {
  const lasting = fact.commands.filter((command) => isLasting(command, context));
  const behind = lasting.filter(({ background }) => background);
  const last = context.lastCommands(fact);
  const front = lasting.findLast((command) => !command.background && last.includes(command));
  const [first] = behind;
  const beside = front ?? behind[1];
  if (!first || !beside || !first.background || beside === first) return undefined;
  return {
    span: commandSpan(first).to(first.background),
    message: `\`${launched(first).program}\` runs behind \`${nameOf(beside)}\` in one container: ${WHY}`,
    related: [{ span: commandSpan(beside), message: 'This runs beside it.' }],
  };
}

function isLasting(command: Command, context: RuleContext): boolean {
  if (PASSING.test(command.program) && !/^"?\$(?:@|\{@\}|\*)"?$/.test(command.words[0]?.raw ?? ''))
    return false;
  if (command.connector === '|') return false;
  if (!command.background) return true;
  // One of several things that the script can be asked to do, or a helper for a moment.
  const around = context.regionsAt(command.span);
  return reached(command.span, around) !== 'chosen' && !innermost(around, 'loop');
}

function nameOf(command: Command): string {
  const { program } = launched(command);
  return program === '' ? 'the app' : program;
}
