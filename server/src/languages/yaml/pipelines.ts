import type { CommandSource } from '../../core/commands';
import type { FactSink } from '../shared/fact-sink';
import { childOf, type PairReader, stringOf, type TreeNode } from '../shared/tree';

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
