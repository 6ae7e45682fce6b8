import { rule } from '../../../engine/rule';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { isLoopback, onAllInterfaces } from '../../../knowledge/servers/endpoint';
import { bindingsOf, type CommandBinding } from '../../../knowledge/servers/programs';
import type { CommandLineFact } from '../../../semantics/facts';
import { variablesIn } from '../../../shell/variables';

export default rule({
  id: 'port-binding/ignored-port-variable',
  title: 'Start command ignores PORT',
  severity: 'warning',
  kinds: ['app'],

  dialects: { command: ['procfile', 'dockerfile'] },

  command(fact) {
    if (fact.role !== 'start' || !isOfWeb(fact)) return undefined;
    const isImage = fact.dialect === 'dockerfile';
    // Whoever reads the variable in the same command knows what it is for.
    if (variablesIn(fact).has('PORT')) return undefined;
    return fact.commands.flatMap(bindingsOf).flatMap((binding) => {
      const { port, word } = binding;
      if (port === undefined) return [];
      return [
        {
          span: word.span,
          // A container's port can be mapped, so there it only matters where the platform assigns one.
          ...(isImage ? { severity: 'information' as const } : {}),
          message: isImage
            ? `The server always listens on ${port}, whatever \`PORT\` says. Platforms that assign the port can't reach it: pass \`\${PORT:-${port}}\` on.`
            : `The platform says in \`PORT\` where it sends requests, and this command listens on ${port} instead: the app starts, gets no request and is stopped. Use \`$PORT\`.`,
          fixes: (site) => fixes(binding, fact, site),
        },
      ];
    });
  },
});

/** The process that a platform sends requests to. */
function isOfWeb({ dialect, label }: CommandLineFact): boolean {
  return dialect === 'dockerfile' || label === 'web';
}

function fixes(
  { word, port, host }: CommandBinding,
  fact: CommandLineFact,
  site: FixContext,
): readonly Fix[] {
  // Without a shell nobody puts the variable's value in.
  if (fact.form !== 'shell' || word.raw.includes("'")) return [];
  const source = site.slice(word.span);
  const at = source.lastIndexOf(String(port));
  if (at === -1) return [];
  const start = word.span.start + at;
  const text = fact.dialect === 'procfile' ? '$PORT' : `\${PORT:-${port}}`;
  const edit = { start, end: start + String(port).length, text };
  if (host === undefined || !isLoopback(host))
    return [{ title: 'Use `PORT`', safety: 'safe', edits: [edit] }];
  // A platform's port is of no use on an address that nobody can reach.
  const before = source.slice(0, at);
  const { span } = word;
  const opened = { start: span.start, end: start, text: onAllInterfaces(before, host) };
  return [{ title: 'Use `PORT` and listen on `0.0.0.0`', safety: 'suggested', edits: [opened, edit] }];
}
