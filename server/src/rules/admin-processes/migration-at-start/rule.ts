import type { Command, CommandLineFact } from '../../../core/facts';
import type { Fix } from '../../../core/findings';
import { commandSpan, removeCommand } from '../../../core/fixes/commands';
import { migrationOf } from '../../../core/programs/migrations';
import { type RuleContext, rule } from '../../../core/rule';
import { blocksAround } from '../../../core/shell/blocks';
import { lineStart } from '../../../core/text';

export default rule({
  id: 'admin-processes/migration-at-start',
  title: 'Migration at start',
  severity: 'warning',
  roles: ['app', 'script'],

  command(fact, context) {
    if (fact.role !== 'start') return undefined;
    return fact.commands.flatMap((command, index) => {
      const migration = migrationOf(command);
      // Alone, it is what the process is there for: an image or a job that only migrates.
      const precedes = index < fact.commands.length - 1 || fact.label?.startsWith('pre');
      if (migration === undefined || !precedes) return [];
      const blocks = fact.dialect === 'shell' ? blocksAround(context.text, command.span.start) : [];
      // One of several things that the script can be asked to do.
      if (blocks.includes('case') || blocks.includes('function')) return [];
      const isOptional = blocks.includes('if') || fact.dialect === 'compose';
      return [
        {
          span: commandSpan(command),
          ...(isOptional ? { severity: 'information' as const } : {}),
          message: `Every process that starts runs \`${migration}\` first: instances that start together migrate at the same time, and a slow migration looks like a failed start. Run it once per release, as a process of its own.`,
          fixes: () => fixes(fact, command, context),
        },
      ];
    });
  },
});

/** The migration moves to the `release` line of the Procfile, where the platform runs it once. */
function fixes(fact: CommandLineFact, command: Command, context: RuleContext): readonly Fix[] {
  const removal = removeCommand(fact, command, context.text);
  if (!removal || fact.form !== 'shell') return [];
  const migration = context.slice(commandSpan(command));
  const { path } = context.document;
  const procfile =
    fact.dialect === 'procfile'
      ? path
      : context.project.files.find(({ language }) => language === 'procfile')?.path;
  const hasRelease = context.project.processes.some(
    ({ name, dialect }) => dialect === 'procfile' && name === 'release',
  );
  if (procfile === undefined || hasRelease || /^release[ \t]*:/m.test(context.text)) return [];
  const title = 'Migrate in the `release` phase';
  if (procfile !== path)
    return [
      {
        title,
        safety: 'suggested',
        edits: [removal],
        files: [{ kind: 'line', path: procfile, line: `release: ${migration}` }],
      },
    ];
  const at = lineStart(context.text, fact.span.start);
  const eol = context.text.includes('\r\n') ? '\r\n' : '\n';
  return [
    {
      title,
      safety: 'suggested',
      edits: [{ start: at, end: at, text: `release: ${migration}${eol}` }, removal],
    },
  ];
}
