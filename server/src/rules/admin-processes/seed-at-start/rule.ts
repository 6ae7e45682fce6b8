import { rule } from '../../../engine/rule';
import { commandSpan } from '../../../fixes/commands';
import { seedOf } from '../../../knowledge/programs/seeds';
import { tasksBeforeStart } from '../../../knowledge/programs/start-tasks';

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
