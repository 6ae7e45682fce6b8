import { rule } from '../../../engine/rule';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import type { HttpResult } from '../../../fixes/idioms';
import { isBrought } from '../../../project/programs';
import type { CallFact } from '../../../semantics/facts';
import { programName } from '../../../shell/shell-words';
import { optionsOf } from '../../../syntax/syntax-reader';
import type { ProgramStart } from './api';
import { apis } from './apis';
import { startedProgram } from './program';
import { replacementOf } from './replacements';
import type { Started } from './started';

const INSTALLERS = /^(?:pip\d?|uv|conda|mamba|npm|apt|apt-get)$/;

export default rule<ProgramStart>({
  id: 'dependencies/shell-out',
  title: 'Program of the operating system',
  severity: 'warning',
  kinds: ['app'],
  yieldsTo: ['dependencies/install-at-run', 'concurrency/daemonize'],
  apis,

  call(fact, api, context) {
    if (api.installer !== undefined) return undefined;
    const first = context.argument(fact.call, api.program, api.keyword);
    if (api.optional && !first) return undefined;
    if (first && api.unless !== undefined && context.resolve(first).includes(api.unless)) return undefined;
    const started = startedProgram(fact.call, api, context);
    if (started.own) return undefined;
    if (api.known && started.program === undefined) return undefined;
    const program = started.program && programName(started.program);
    // In a notebook, whoever runs it installs: there is no other place for it.
    if (program !== undefined && INSTALLERS.test(program) && context.document.path.endsWith('.ipynb'))
      return undefined;
    if (program !== undefined && isBrought(program, context.project.dependencies)) return undefined;
    const declared = program !== undefined && context.project.programs.has(program);
    return {
      span: fact.call.callee.span,
      ...(declared || (program === undefined && !started.shell) || CONSOLE.test(context.document.path)
        ? { severity: 'information' as const }
        : {}),
      message: message(program, started.shell, declared),
      fixes: (site) => fixes(fact, api, started, site),
    };
  },
});

/** Commands of a framework's console, many of which only run where the app is developed. */
const CONSOLE = /(?:^|\/)(?:Console\/|Commands?\/)(?:[^/]+\/)*[^/]+\.php$/;

function message(program: string | undefined, shell: boolean, declared: boolean): string {
  const what = program ? `\`${program}\`` : 'a program of the operating system';
  const how = shell ? `This starts ${what} through a shell` : `This starts ${what}`;
  if (declared)
    return `${how}. The Dockerfile installs it; wherever the app runs without that image, it is missing.`;
  const instead = program && replacementOf(program);
  return `${how}, which is not among the declared dependencies and may be missing or different where the app runs. ${
    instead ?? 'Use a library, or declare the program: install it in the Dockerfile.'
  }`;
}

function fixes(fact: CallFact, api: ProgramStart, started: Started, site: FixContext): readonly Fix[] {
  const { idioms } = site;
  if (!idioms || !started.words || fact.call.deferred) return [];
  const found: Fix[] = [];
  const { call } = fact;
  const url = downloadedUrl(started.words);
  const result = resultOf(fact, api);
  if (url !== undefined && result) {
    const snippet = idioms.httpGet?.(url, result, site.project.dependencies, site);
    if (snippet) {
      const { start, end } = call.span;
      found.push({
        title: `Fetch the URL with an HTTP client instead of \`${programName(started.words[0] ?? '')}\``,
        safety: 'suggested',
        edits: [{ start, end, text: snippet.code }, ...snippet.edits],
      });
    }
  }
  if (started.shell) {
    const [callee = ''] = site.callee(call);
    const edits = idioms.withoutShell?.(call, callee, started.words, fact.statement !== undefined, site);
    if (edits)
      found.push({ title: 'Start the program without a shell', safety: 'suggested', partial: true, edits });
  }
  return found;
}

function resultOf({ call, statement }: CallFact, api: ProgramStart): HttpResult | undefined {
  if (api.prints) return undefined;
  if (statement) return 'none';
  const text = optionsOf(call).some(({ name }) => api.textOptions?.includes(name));
  return text ? 'text' : api.result;
}

/** Flags that change nothing about what is fetched: quiet, follow redirects, fail on errors. */
const PLAIN_FLAGS = /^(?:-[sSfLq]+|--silent|--show-error|--fail|--location|--quiet|-qO-|-O-|-O|-)$/;

/** The URL of a `curl` or `wget` that does nothing but fetch it to standard output. */
function downloadedUrl(words: readonly string[]): string | undefined {
  const [program = '', ...args] = words;
  const name = programName(program);
  if (name !== 'curl' && name !== 'wget') return undefined;
  if (name === 'wget' && !args.some((word) => /^-q?O-?$/.test(word))) return undefined;
  const rest = args.filter((word) => !PLAIN_FLAGS.test(word));
  return rest.length === 1 && /^https?:\/\/[^\s]+$/.test(rest[0] ?? '') ? rest[0] : undefined;
}
