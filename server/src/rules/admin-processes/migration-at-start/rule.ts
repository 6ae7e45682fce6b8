import { rule } from '../../../engine/rule';
import { commandSpan, removeCommand } from '../../../fixes/commands';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { migrationOf } from '../../../knowledge/programs/migrations';
import { tasksBeforeStart } from '../../../knowledge/programs/start-tasks';
import type { Command, CommandLineFact } from '../../../semantics/facts';
import { lineStart } from '../../../text/text';

export default rule({
  id: 'admin-processes/migration-at-start',
  title: 'Migration at start',
  severity: 'warning',
  roles: ['app', 'script'],

  command(fact, context) {
    return tasksBeforeStart(fact, context, migrationOf).map(({ command, name, severity, related }) => ({
      span: commandSpan(command),
      ...(severity ? { severity } : {}),
      ...(related ? { related } : {}),
      message: `Every process that starts runs \`${name}\` first: instances that start together migrate at the same time, and a slow migration looks like a failed start. Run it once per release, as a process of its own.`,
      fixes: (site) => fixes(fact, command, site),
    }));
  },
});

/** The migration moves to the `release` line of the Procfile, where the platform runs it once. */
function fixes(fact: CommandLineFact, command: Command, site: FixContext): readonly Fix[] {
  const removal = removeCommand(fact, command, site.text);
  if (!removal || fact.form !== 'shell') return [];
  const migration = site.slice(commandSpan(command));
  const { path } = site.document;
  const procfile =
    fact.dialect === 'procfile'
      ? path
      : site.project.files.find(({ language }) => language === 'procfile')?.path;
  const hasRelease = site.project.processes.some(
    ({ name, dialect }) => dialect === 'procfile' && name === 'release',
  );
  if (procfile === undefined || hasRelease || /^release[ \t]*:/m.test(site.text)) return [];
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
  const at = lineStart(site.text, fact.span.start);
  const eol = site.text.includes('\r\n') ? '\r\n' : '\n';
  return [
    {
      title,
      safety: 'suggested',
      edits: [{ start: at, end: at, text: `release: ${migration}${eol}` }, removal],
    },
  ];
}
