import type { Node } from 'web-tree-sitter';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { stringContent, targetPath, unwrap } from './paths';

/** Functions that are told the name of a setting. */
const GETTERS = new Set('get getOrDefault getenv getEnv env envOr fromEnv'.split(' '));

/** `config.get('password') || '…'`, `options.password ?? '…'` */
export function settingOr(first: Node, value: Node | null, read: SyntaxReader): void {
  const setting = unwrap(first);
  if (setting.type === 'call_expression') {
    const [key, ...more] = args(setting);
    const target = key && more.length === 0 ? stringContent(key) : undefined;
    const fn = fieldOf(setting, 'function');
    const called = fn?.type === 'member_expression' ? fieldOf(fn, 'property') : fn;
    if (target && called && GETTERS.has(read.source(called))) read.binding({ form: 'pair', target, value });
    return;
  }
  const bound = setting.type === 'identifier' ? undefined : targetPath(setting, read);
  if (bound) read.binding({ ...bound, form: 'pair', value });
}

function args(node: Node): readonly Node[] {
  const list = fieldOf(node, 'arguments');
  return list?.type === 'arguments' ? named(list) : [];
}
