import { commandSpan } from '../../../core/fixes/commands';
import { seedOf } from '../../../core/programs/seeds';
import { tasksBeforeStart } from '../../../core/programs/start-tasks';
import { rule } from '../../../core/rule';

export default rule({
  id: 'admin-processes/seed-at-start',
  title: 'Data loaded at start',
  severity: 'warning',
  roles: ['app', 'script'],

  command(fact, context) {
    return tasksBeforeStart(fact, context, seedOf).map(({ command, name, severity, related }) => ({
      span: commandSpan(command),
      ...(severity ? { severity } : {}),
      ...(related ? { related } : {}),
      message: `Every process that starts runs \`${name}\` first: rows that users changed or deleted come back at each restart, or appear twice. Run it once, as a process of its own.`,
    }));
  },
});
