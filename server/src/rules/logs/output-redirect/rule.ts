import { rule } from '../../../engine/rule';
import { options } from './options';
import { pipes, redirects } from './redirects';

export default rule({
  id: 'logs/output-redirect',
  title: 'Output redirected into a file',
  severity: 'warning',

  command(fact) {
    if (fact.role !== 'start' && fact.role !== 'script') return undefined;
    return fact.commands.flatMap((command, index) => [
      ...redirects(fact, command, index),
      ...pipes(fact, command, index),
      ...options(command),
    ]);
  },
});
