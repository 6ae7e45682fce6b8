import { type RuleContext, rule } from '../../../engine/rule';
import type { CommandLineFact, EntryFact } from '../../../semantics/facts';

const ENVIRONMENT = /^(?:develop|dev|development|staging|stage|uat|qa|test|preprod|production|prod|live)$/i;
/** What people call jobs, steps, actions, scripts and programs that deploy. */
const DEPLOYS = /\bdeploy/i;
/** Programs that do hardly anything else. */
const DEPLOYERS = new Set([
  'kubectl',
  'helm',
  'flyctl',
  'eb',
  'serverless',
  'sls',
  'cap',
  'kamal',
  'vercel',
  'netlify',
  'heroku',
  'ecs',
  'cdk',
  'terraform',
  'pulumi',
  'ansible-playbook',
]);

export default rule({
  id: 'codebase/branch-per-environment',
  title: 'A branch per environment',
  severity: 'hint',
  roles: ['app', 'script', 'dev-only'],
  kinds: ['app', 'command-line'],

  dialects: { entry: ['github-actions', 'gitlab-ci'] },

  entry(fact, context) {
    if (!isBranch(fact) || !ENVIRONMENT.test(String(fact.value))) return undefined;
    const entries = context.entries();
    const branches = entries.filter((one) => isBranch(one) && ENVIRONMENT.test(String(one.value)));
    const names = new Set(branches.map(({ value }) => String(value)));
    // One finding, at the first of them.
    if (names.size < 2 || branches[0]?.content.start !== fact.content.start || !deploys(entries, context))
      return undefined;
    return {
      span: fact.content,
      message: `The branches ${[...names].map((name) => `\`${name}\``).join(', ')} are deployed to environments of their own, so what reaches production is another merge than what was tested. Build one artifact from one branch and promote it.`,
    };
  },
});

/** `on: push: branches: [staging, production]`, `only: [staging]`. */
function isBranch({ dialect, path }: EntryFact): boolean {
  if (dialect === 'github-actions') return path[0] === 'on' && path[1] === 'push' && path[2] === 'branches';
  const above = path[path.length - 2];
  return above === 'only' || (path[path.length - 3] === 'only' && above === 'refs');
}

/** Whether a workflow deploys at all: a job has an environment or is called so, or a command does it. */
function deploys(entries: readonly EntryFact[], context: RuleContext): boolean {
  return entries.some(saysSo) || context.commands().some(doesSo);
}

function saysSo({ path, key, value }: EntryFact): boolean {
  if (path[0] === 'on') return false;
  if (path.includes('environment') || path.some((part) => DEPLOYS.test(part))) return true;
  return (key === 'name' || key === 'uses' || key === 'stage') && DEPLOYS.test(String(value));
}

function doesSo({ commands }: CommandLineFact): boolean {
  return commands.some(
    ({ program, words }) =>
      (DEPLOYERS.has(program) && words.length > 1) || words.some(({ text }) => DEPLOYS.test(text ?? '')),
  );
}
