import type { CommandSource } from '../../semantics/commands';
import type { FactSink } from '../shared/fact-sink';
import {
  addAssignments,
  addEntries,
  addItem,
  childOf,
  type ListNode,
  type PairReader,
  stringOf,
  type TreeNode,
} from '../shared/tree';
import { addVariables } from './kubernetes';

const SCRIPTS: ReadonlySet<string> = new Set(['script', 'before_script', 'after_script']);
const SHELLS = /^(?:ba|z|da|k)?sh\b/;

/** GitHub Actions: the `run` of steps, unless it is written for another shell. */
export const readWorkflowPair: PairReader = ({ key, value }, parent, path, sink) => {
  const isStep = path[path.length - 3] === 'steps';
  if (key === 'run' && isStep && SHELLS.test(stringOf(childOf(parent, 'shell')) ?? 'sh'))
    addScript(value, sink);
  return false;
};

/** GitLab: the scripts of jobs, each a line or a list of lines. */
export const readGitlabPair: PairReader = ({ key, value }, _parent, path, sink) => {
  if (SCRIPTS.has(key) && path.length <= 2) addScripts(value, sink);
  return false;
};

/** Keys of steps and phases that hold command lines, in the CI systems that have no reader of their own. */
const STEPS: ReadonlySet<string> = new Set(
  'script before_script after_script after_success after_failure before_install install bash commands'.split(
    ' ',
  ),
);
/** Variables: a map, a list of `NAME=value`, or a list of `{ name, value }`. */
const VARIABLES: ReadonlySet<string> = new Set([
  'environment',
  'variables',
  'env',
  'global',
  'jobs',
  'matrix',
]);

/** CircleCI, Azure Pipelines, Bitbucket Pipelines, Travis CI, Drone and Woodpecker. */
export const readPipelinePair: PairReader = ({ key, value }, _parent, path, sink) => {
  if (!value) return false;
  if (STEPS.has(key)) addScripts(value, sink);
  // CircleCI: a line, or a map with a `command`.
  else if (key === 'run') addScripts(value.kind === 'map' ? childOf(value, 'command') : value, sink);
  else if (VARIABLES.has(key) && value.kind === 'list') {
    addVariableList(value, path, sink);
    return true;
  }
  return false;
};

/** Items may be written in each of the ways; `secure: …` and `group: …` are none of them. */
function addVariableList(list: ListNode, path: readonly string[], sink: FactSink): void {
  const named = list.items.filter((item) => stringOf(childOf(item, 'name')) !== undefined);
  addVariables({ ...list, items: named }, path, sink);
  addAssignments({ ...list, items: list.items.filter(({ kind }) => kind === 'scalar') }, path, sink);
  list.items.forEach((item, index) => {
    if (item.kind === 'scalar' || named.includes(item)) return;
    const own = [...path, String(index)];
    addItem(item, item.span, own, sink);
    addEntries(item, own, sink);
  });
}

function addScripts(node: TreeNode | undefined, sink: FactSink): void {
  if (node?.kind !== 'list') addScript(node, sink);
  else for (const item of node.items) addScripts(item, sink);
}

function addScript(node: TreeNode | undefined, sink: FactSink): void {
  if (node?.kind !== 'scalar' || node.value === null) return;
  sink.script({ role: 'ci', form: 'shell', span: node.span }, withoutExpressions(node.source()));
}

/** `${{ … }}` is put in before the shell sees the line: to it, a variable of the same length is as unknown. */
function withoutExpressions({ text, at }: CommandSource): CommandSource {
  const masked = text.replace(
    /\$\{\{[\s\S]*?\}\}/g,
    (expression) => `\${${'_'.repeat(expression.length - 3)}}`,
  );
  return { text: masked, at };
}
