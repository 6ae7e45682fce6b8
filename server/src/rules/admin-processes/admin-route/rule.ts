import { type RuleContext, rule } from '../../../engine/rule';
import type { CallValue, Value } from '../../../semantics/values';
import { apis } from './apis';

/** The last part of a path that names a task, not a thing. */
const TASK =
  /(?:^|[/_-])(?:(?:run|do|exec|db)[/_-]?)?(?:migrat(?:e|ions?)(?:[/_-]?(?:db|fresh|database))?|cron(?:[/_-]?jobs?)?|(?:clear|flush)[/_-]?(?:cache|config|views?|all)|(?:cache|config|view|route)[/_-](?:clear|cache)|optimi[sz]e(?:[/_-]?clear)?|seed(?:er)?(?:[/_-]?(?:db|database))?|storage[/_-]?link|artisan|reindex|collectstatic|setup[/_-]?(?:db|database)|create[/_-]?(?:tables|db|superuser)|backup[/_-]?(?:db|database))\/?$/i;
/** What does such a task, however the framework calls it. */
const DOES =
  /Artisan::call|\bcall_command\(|\bsubprocess\.\w+\(|\bos\.(?:system|popen)\(|\bexec(?:Sync|File|FileSync)?\(|\bspawn(?:Sync)?\(|\bshell_exec\(|\bpassthru\(|\bexec\.Command(?:Context)?\(|\bProcess\.Start\(|Command::new\(|\.create_all\(|\bmigrate\.latest\(|\brunMigrations\(|\.AutoMigrate\(|\.Database\.(?:Migrate|EnsureCreated)|\.sync\(\{|\bRake::Task\b|\bload_seed\b|\bcommand\.upgrade\(/;
/** UTF-16 code units of a handler that are looked at. */
const REACH = 1000;

export default rule<object>({
  id: 'admin-processes/admin-route',
  title: 'Admin task as a route',
  severity: 'information',
  apis,

  call({ call }, _api, context) {
    const [path, ...others] = call.args;
    const written = context.constant(path);
    if (context.project.kind !== 'app' || !path || written === undefined) return undefined;
    if (!TASK.test(written.replace(/^\^|\$$/g, ''))) return undefined;
    if (!handlers(call, others, context).some((text) => DOES.test(text))) return undefined;
    return {
      span: path.span,
      message: `\`${written}\` does an admin task for whoever sends a request: inside a process that serves users, within a request's time limit, twice at once if asked twice. Make it a command.`,
    };
  },
});

/** The texts of what may answer: the call itself, what a decorator stands on, the definition of a name. */
function handlers(
  call: CallValue,
  others: readonly Value[],
  { text, document }: RuleContext,
): readonly string[] {
  const { start, end } = call.span;
  const own = text.slice(start, Math.min(end, start + REACH));
  if (
    document.language === 'python' &&
    /@[\w.]*$/.test(text.slice(0, call.callee.span.end).split('\n').at(-1) ?? '')
  )
    return [functionAt(text, end)];
  const names = others.flatMap((value) => (value.kind === 'name' ? value.path.slice(-1) : []));
  return [
    own,
    ...names.map((name) => {
      const at = text.search(
        new RegExp(
          `\\b(?:function|def|func|fn|async)\\s+(?:\\([^)]*\\)\\s*)?${name}\\b|\\b${name}\\s*=\\s*(?:async\\s*)?(?:\\(|function)`,
        ),
      );
      return at === -1 ? '' : functionAt(text, at);
    }),
  ];
}

/** The text from an offset to the first line behind its function that stands at the margin again. */
function functionAt(text: string, at: number): string {
  const rest = text.slice(at, at + REACH);
  const body = rest.search(/\n[ \t]+\S/);
  const next = body === -1 ? -1 : rest.slice(body + 1).search(/\n[^\s})\]]/);
  return next === -1 ? rest : rest.slice(0, body + 1 + next);
}
