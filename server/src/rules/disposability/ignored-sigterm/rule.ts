import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { commandSpan } from '../../../fixes/commands';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import type { Command } from '../../../semantics/facts';
import type { Span } from '../../../text/span';
import type { Handling } from './api';
import { apis } from './apis';
import { withoutLine, withoutSignal } from './fixes';
import { ignores, isReplaced, startsChildren } from './in-code';
import { TERM } from './signals';
import { handles, ignoredSignals } from './traps';

export default rule<Handling>({
  id: 'disposability/ignored-sigterm',
  title: 'SIGTERM ignored',
  severity: 'warning',
  roles: ['app', 'script'],
  dialects: { command: ['shell'] },
  apis,

  call(fact, api, context) {
    if (context.document.role !== 'app' || context.project.kind !== 'app') return undefined;
    if (!ignores(fact, api, context) || startsChildren(context) || isReplaced(fact, api, context))
      return undefined;
    return report(fact.call.span, (site) =>
      // Where the imports may be left without a use, which the language refuses, a person has to see to them.
      fact.statement && !site.idioms?.refusesUnused ? withoutLine(fact.statement, site) : [],
    );
  },

  command(fact, context) {
    return fact.commands.flatMap((command) => {
      const signals = ignoredSignals(command);
      const term = signals?.find(({ text }) => TERM.has(text ?? ''));
      if (!signals || !term) return [];
      // Handled again later: it was only not to be disturbed.
      if (commandsOf(context).some((other) => handles(other) && other.span.start > command.span.start))
        return [];
      return report(commandSpan(command), (site) => withoutSignal(command, signals, term, site));
    });
  },
});

function report(span: Span, fixes: (site: FixContext) => readonly Fix[]): Report {
  return {
    span,
    message:
      '`SIGTERM` is ignored, so whoever asks this process to stop waits in vain and then kills it in the middle of its work. Finish the work at hand when the signal comes, and exit.',
    fixes,
  };
}

function commandsOf(context: RuleContext): readonly Command[] {
  return context.commands().flatMap(({ commands }) => commands);
}
