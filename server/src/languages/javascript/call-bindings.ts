import type { Node } from 'web-tree-sitter';
import { fieldOf, named } from '../../syntax/nodes';
import type { SyntaxReader } from '../../syntax/syntax-reader';
import { defaultsIn } from './default-values';
import { type KnownArguments, knownArguments } from './known-arguments';
import { shortSource, stringContent, targetPath, unwrap } from './paths';

/** Methods that are told a name and a value: `app.set('secret', …)`, `request.setHeader('Authorization', …)`. */
const KEYED_SETTERS = new Set(
  'set header setHeader setRequestHeader append add put setItem setEnv setDefault cookie'.split(' '),
);
/** Functions that are told the name of a setting and what it is where nobody sets it: `config.get('SECRET', …)`. */
const GETTERS = new Set('get getOrDefault getenv getEnv env envOr fromEnv'.split(' '));
/** Classes and functions that take pairs in lists: `new Map([['password', …]])`. */
const PAIR_LISTS = new Set(['Map', 'Headers', 'URLSearchParams', 'fromEntries']);
/** Comparisons that are calls. */
const COMPARISONS = new Set('timingSafeEqual safeCompare tsscmp scmp safeEqual secureCompare'.split(' '));

/** Emits what a call binds to a name: setters, pairs, known arguments, defaults, comparisons. */
export function callBindings(node: Node, called: string, read: SyntaxReader): void {
  const fn = fieldOf(node, 'function') ?? fieldOf(node, 'constructor');
  if (!fn) return;
  const known = knownArguments(called);
  if (known.length > 0) knownBindings(known, node, fn, read);
  if (COMPARISONS.has(called)) compared(node, read);
  if (PAIR_LISTS.has(called)) pairs(node, read);
  if (called === 'basicAuth') users(node, read);
  if (GETTERS.has(called)) keyed(node, 'argument', read);
  if (called === 'default') defaulted(node, fn, read);
  if (called === 'option' || called === 'addOption') option(node, read);
  if (fn.type !== 'member_expression' || known.length > 0) return;
  if (KEYED_SETTERS.has(called)) keyed(node, 'setter', read);
  else setter(node, fn, called, read);
}

function args(node: Node): readonly Node[] {
  const list = fieldOf(node, 'arguments');
  return list?.type === 'arguments' ? named(list) : [];
}

function knownBindings(known: readonly KnownArguments[], node: Node, fn: Node, read: SyntaxReader): void {
  const given = args(node);
  const object = fn.type === 'member_expression' ? fieldOf(fn, 'object') : undefined;
  const owner = object && (shortSource(object, read) ?? '?');
  const fits = ({ names, on, exact, literalFirst }: KnownArguments) =>
    (exact ? given.length === names.length : given.length >= names.length) &&
    (!on || (owner !== undefined && on.test(owner))) &&
    (!literalFirst || given[0]?.type === 'string');
  const target = fieldOf(fn, 'property') ?? fn;
  known.find(fits)?.names.forEach((name, index) => {
    const value = given[index];
    if (name !== '' && value) read.binding({ form: 'argument', target, path: [name], value });
  });
}

/** `'NAME', value` */
function keyed(node: Node, form: 'setter' | 'argument', read: SyntaxReader): void {
  const [first, value, ...more] = args(node);
  const key = first && value && stringContent(first);
  if (!key || more.length > (form === 'setter' ? 1 : 0) || value.type === 'object') return;
  read.binding({ form, target: key, value });
}

/** `client.setPassword('…')`, `builder.withPassword('…')`, `builder.password('…')`. A bare `setPassword('')` is the state of a form. */
function setter(node: Node, fn: Node, called: string, read: SyntaxReader): void {
  const stem = /^(?:set|with)([A-Z]\w*)$/.exec(called)?.[1];
  const property = stem === undefined ? called : stem.charAt(0).toLowerCase() + stem.slice(1);
  const [value, ...more] = args(node);
  const target = fieldOf(fn, 'property');
  if (value && more.length === 0 && target) read.binding({ form: 'setter', target, path: [property], value });
}

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

/** `env.get('DB_PASSWORD').default('…')` */
function defaulted(node: Node, fn: Node, read: SyntaxReader): void {
  const [value] = args(node);
  const object = fieldOf(fn, 'object');
  const inner = object?.type === 'call_expression' ? object : undefined;
  const [first, ...more] = inner ? args(inner) : [];
  const key = first && more.length === 0 && stringContent(first);
  if (value && key) read.binding({ form: 'argument', target: key, value });
}

/** `yargs.option('password', { default: '…' })`, `program.option('--password <pw>', 'text', '…')` */
function option(node: Node, read: SyntaxReader): void {
  const [first, second, third] = args(node);
  const key = first && stringContent(first);
  const name = key && /^(?:-\w,\s*)?(?:--)?([\w-]{2,60})(?:\s|$)/.exec(read.source(key))?.[1];
  if (!key || name === undefined) return;
  if (second?.type === 'object')
    for (const value of defaultsIn(second, read))
      read.binding({ form: 'argument', target: key, path: [name], value });
  else if (third) read.binding({ form: 'argument', target: key, path: [name], value: third });
}

/** `[['password', value], …]` */
function pairs(node: Node, read: SyntaxReader): void {
  const [list] = args(node);
  if (list?.type !== 'array') return;
  for (const item of named(list)) {
    const [first, value] = item.type === 'array' ? named(item) : [];
    const key = first && stringContent(first);
    if (key && value) read.binding({ form: 'pair', target: key, value });
  }
}

/** `basicAuth({ users: { admin: '…' } })` of express-basic-auth: what each name is given is a password. */
function users(node: Node, read: SyntaxReader): void {
  const [options] = args(node);
  if (options?.type !== 'object') return;
  for (const entry of named(options)) {
    const key = fieldOf(entry, 'key');
    const people = fieldOf(entry, 'value');
    if (!key || people?.type !== 'object' || read.source(key) !== 'users') continue;
    for (const person of named(people)) {
      const target = fieldOf(person, 'key');
      const value = fieldOf(person, 'value');
      if (target && value) read.binding({ form: 'pair', target, path: ['password'], value });
    }
  }
}

/** `timingSafeEqual(Buffer.from(password), Buffer.from('…'))` */
function compared(node: Node, read: SyntaxReader): void {
  const sides = args(node)
    .slice(0, 2)
    .map((side) => plainSide(unwrap(side), read));
  const literal = sides.find((side) => side.type === 'string' || side.type === 'template_string');
  const other = sides.find((side) => side !== literal);
  const bound = literal && other && targetPath(other, read);
  if (bound) read.binding({ ...bound, form: 'comparison', value: literal });
}

function plainSide(side: Node, read: SyntaxReader): Node {
  const fn = side.type === 'call_expression' ? fieldOf(side, 'function') : undefined;
  const wraps = fn && /^(?:Buffer\.from|String|encoder\.encode)$/.test(shortSource(fn, read) ?? '');
  return (wraps && args(side)[0]) || side;
}
