import { rule } from '../../../engine/rule';
import { commandSpan, removeCommand } from '../../../fixes/commands';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { runsIn } from '../../../knowledge/programs/deploy-tests';
import { startSetting } from '../../../project/start-setting';
import type { Command, CommandLineFact } from '../../../semantics/facts';
import { reached } from '../../../shell/reached';
import { lineStart } from '../../../text/text';
import { type Build, buildOf } from './builds';

export default rule({
  id: 'build-release-run/build-at-start',
  title: 'Build at start',
  severity: 'warning',
  roles: ['app', 'script'],
  kinds: ['app', 'command-line'],

  command(fact, context) {
    if (fact.role !== 'start') return undefined;
    // The script that another one calls to build is reported where it is called.
    if (fact.dialect === 'package-json' && BUILDS.test(fact.label ?? '')) return undefined;
    const found = fact.commands.flatMap((command, index) => {
      const build = buildOf(command);
      // Alone, it is what the image is there for; then nothing is started.
      const precedes = index < fact.commands.length - 1 || fact.label?.startsWith('pre') === true;
      if (!build || (build.kind === 'first' && !precedes)) return [];
      const how = reached(command.span, context.regionsAt(command.span));
      // One of several things that the script can be asked to do.
      if (how === 'chosen' || runsIn(command, fact, context) === 'development') return [];
      return [{ command, build, isOptional: how === 'sometimes' }];
    });
    if (found.length === 0) return undefined;
    const setting = startSetting(context.document.path, fact, context.project);
    if (setting === 'development') return undefined;
    return found.map(({ command, build, isOptional }) => ({
      span: commandSpan(command),
      ...(isOptional || setting === 'likely' ? { severity: 'information' as const } : {}),
      message: messageOf(build),
      fixes: (site) => fixes(fact, command, build, site),
    }));
  },
});

const BUILDS = /^(?:pre|post)?(?:build|compile|bundle|prepare|install)/;

function messageOf({ name, kind }: Build): string {
  return kind === 'itself'
    ? `\`${name}\` compiles the app at every start: starts are slow, need the compiler and its memory, and can fail. Build once, and start the result.`
    : `Every start runs \`${name}\` first: it is slow, can fail, and each instance makes its own artifact. Run it while the image or slug is built.`;
}

/** In a Dockerfile both places are in the same file: the build becomes a `RUN` before the instruction. */
function fixes(fact: CommandLineFact, command: Command, { kind }: Build, site: FixContext): readonly Fix[] {
  if (kind !== 'first' || fact.dialect !== 'dockerfile' || fact.form !== 'shell') return [];
  const removal = removeCommand(fact, command, site.text);
  const at = lineStart(site.text, fact.span.start);
  // Where the command begins on a continued line, the instruction begins above.
  if (!removal || !/^\s*(?:CMD|ENTRYPOINT)\s+$/i.test(site.text.slice(at, fact.span.start))) return [];
  // What comes before it may be what it needs: `cd web && npm run build`.
  if (fact.commands[0] !== command) return [];
  const eol = site.text.includes('\r\n') ? '\r\n' : '\n';
  return [
    {
      title: 'Build when the image is built',
      safety: 'suggested',
      edits: [{ start: at, end: at, text: `RUN ${site.slice(commandSpan(command))}${eol}` }, removal],
    },
  ];
}
