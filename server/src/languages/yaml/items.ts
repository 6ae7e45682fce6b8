import type { ItemKind } from '../shared/fact-sink';
import { childOf, stringOf, type TreeNode } from '../shared/tree';

const named = (node: TreeNode | undefined, ...keys: readonly string[]): { readonly name?: string } => {
  for (const key of keys) {
    const name = stringOf(childOf(node, key));
    if (name !== undefined) return { name };
  }
  return {};
};
const step = (node: TreeNode | undefined) =>
  ({ type: 'step', part: 'step', ...named(node, 'name', 'displayName', 'id', 'task', 'uses') }) as const;
const job = (name: string | undefined) =>
  ({ type: 'job', part: 'job', ...(name === undefined ? {} : { name }) }) as const;
const below = (path: readonly string[], parent: string, depth: number) =>
  path.length === depth && path[depth - 2] === parent;

/** https://docs.docker.com/reference/compose-file/services/ */
const compose: ItemKind = (path) =>
  below(path, 'services', 2) ? { type: 'service', part: 'service', name: path[1] ?? '' } : undefined;

/** Jobs of workflows, and the steps of jobs and of composite actions. */
const githubActions: ItemKind = (path, node) => {
  if (below(path, 'jobs', 2)) return job(path[1]);
  return path.at(-2) === 'steps' && path.length <= 4 ? step(node) : undefined;
};

/** Top-level keys that are no jobs. https://docs.gitlab.com/ci/yaml/ */
const GITLAB_KEYWORDS: ReadonlySet<string> = new Set(
  'stages variables include default workflow image services cache before_script after_script spec'.split(' '),
);
const gitlab: ItemKind = (path, node) =>
  path.length === 1 && !GITLAB_KEYWORDS.has(path[0] ?? '') && node?.kind !== 'list' && node?.kind !== 'scalar'
    ? job(path[0])
    : undefined;

/** https://circleci.com/docs/configuration-reference/ */
const circleci: ItemKind = (path, node) => {
  if (below(path, 'jobs', 2)) return job(path[1]);
  if (!below(path, 'steps', 4) || (path[0] !== 'jobs' && path[0] !== 'commands')) return undefined;
  return { type: 'step', part: 'step', ...named(childOf(node, 'run'), 'name') };
};

/** https://learn.microsoft.com/azure/devops/pipelines/yaml-schema/ */
const azure: ItemKind = (path, node) => {
  if (path.at(-2) === 'steps') return step(node);
  return path.at(-2) === 'jobs' ? job(named(node, 'job', 'deployment').name) : undefined;
};

/** https://support.atlassian.com/bitbucket-cloud/docs/step-options/ */
const bitbucket: ItemKind = (path, node) => (path.at(-1) === 'step' ? step(node) : undefined);

/** https://docs.travis-ci.com/user/build-matrix/ */
const travis: ItemKind = (path, node) =>
  path.at(-2) === 'include' && (path[0] === 'jobs' || path[0] === 'matrix')
    ? job(named(node, 'name').name)
    : undefined;

/** https://docs.drone.io/pipeline/docker/syntax/steps/ */
const drone: ItemKind = (path, node) => {
  if (!below(path, 'steps', 2) && !below(path, 'pipeline', 2)) return undefined;
  return /^\d+$/.test(path[1] ?? '') ? step(node) : { type: 'step', part: 'step', name: path[1] ?? '' };
};

/** https://render.com/docs/blueprint-spec */
const render: ItemKind = (path, node) =>
  below(path, 'services', 2) ? { type: 'service', part: 'service', ...named(node, 'name') } : undefined;

/** https://pm2.keymetrics.io/docs/usage/application-declaration/ */
const pm2: ItemKind = (path, node) =>
  below(path, 'apps', 2) ? { type: 'process', part: 'app', ...named(node, 'name') } : undefined;

const KINDS: Readonly<Record<string, ItemKind>> = {
  compose,
  'github-actions': githubActions,
  'gitlab-ci': gitlab,
  circleci,
  'azure-pipelines': azure,
  'bitbucket-pipelines': bitbucket,
  travis,
  drone,
  render,
  pm2,
};

/** What the maps and lists of a dialect are, beyond items; undefined where they are nothing else. */
export function itemKind(dialect: string): ItemKind | undefined {
  return Object.hasOwn(KINDS, dialect) ? KINDS[dialect] : undefined;
}
