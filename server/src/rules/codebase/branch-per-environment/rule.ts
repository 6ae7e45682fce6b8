import { type RuleContext, rule } from '../../../engine/rule';
import type { EntryFact } from '../../../semantics/facts';

const ENVIRONMENT = /^(?:develop|dev|development|staging|stage|uat|qa|test|preprod|production|prod|live)$/i;
/** What only a workflow says that deploys. */
const DEPLOYS =
  /^[ \t-]*environment[ \t]*:|\b(?:kubectl|helm|flyctl|eb|serverless|sls|cap|kamal|vercel|netlify|heroku|ecs|cdk|terraform|pulumi|ansible-playbook)[ \t]+\w|\bdeploy/im;

export default rule({
  id: 'codebase/branch-per-environment',
  title: 'A branch per environment',
  severity: 'hint',
  roles: ['app', 'script', 'dev-only'],

  entry(fact, context) {
    if (fact.dialect !== 'github-actions' && fact.dialect !== 'gitlab-ci') return undefined;
    if (context.project.kind === 'library' || !isBranch(fact) || !ENVIRONMENT.test(String(fact.value)))
      return undefined;
    const all = environments(context);
    // One finding, at the first of them.
    if (all.size < 2 || fact.content.start !== [...all.values()].sort((a, b) => a - b)[0]) return undefined;
    if (!DEPLOYS.test(context.text)) return undefined;
    return {
      span: fact.content,
      message: `The branches ${[...all.keys()].map((name) => `\`${name}\``).join(', ')} are deployed to environments of their own, so what reaches production is another merge than what was tested. Build one artifact from one branch and promote it.`,
    };
  },
});

/** `on: push: branches: [staging, production]`, `only: [staging]`. */
function isBranch({ dialect, path }: EntryFact): boolean {
  if (dialect === 'github-actions') return path[0] === 'on' && path[1] === 'push' && path[2] === 'branches';
  const above = path[path.length - 2];
  return above === 'only' || (path[path.length - 3] === 'only' && above === 'refs');
}

/** The branches of the file that are called like environments, with the first place of each. */
function environments({ document, project }: RuleContext): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const file = project.files.find(({ path }) => path === document.path);
  for (const fact of file?.facts ?? []) {
    if (fact.kind !== 'entry' || !isBranch(fact)) continue;
    const name = String(fact.value);
    if (ENVIRONMENT.test(name) && !found.has(name)) found.set(name, fact.content.start);
  }
  return found;
}
