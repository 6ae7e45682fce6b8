import type { Node } from 'web-tree-sitter';
import type { BindingForm } from '../../core/facts';
import type { SyntaxReader } from '../../core/syntax-reader';
import { fieldOf, named } from '../shared/nodes';
import { literalText } from './literals';
import { ENVIRONMENT_HELPER } from './symbols';

/** A function that is given a value together with its name. */
interface Keyed {
  readonly form: BindingForm;
  readonly key: number;
  readonly value: number;
}

const set: Keyed = { form: 'setter', key: 0, value: 1 };

/**
 * By the function's own name, whatever it is a member of: maps of headers and of settings (`viper.Set`), variables
 * of the environment, and the defaults of flags (https://pkg.go.dev/flag, https://pkg.go.dev/github.com/spf13/pflag).
 */
const KEYED: ReadonlyMap<string, Keyed> = new Map(
  Object.entries({
    Set: set,
    SetDefault: set,
    Setenv: set,
    SetHeader: set,
    WithEnv: set,
    WithHeader: set,
    WithEnvVariable: set,
    String: { form: 'argument', key: 0, value: 1 },
    StringP: { form: 'argument', key: 0, value: 2 },
    StringVar: { form: 'argument', key: 1, value: 2 },
    StringVarP: { form: 'argument', key: 1, value: 3 },
  } satisfies Record<string, Keyed>),
);

/** Positions that always hold a password: https://pkg.go.dev/net/http, /net/url, /net/smtp. */
const PASSWORDS: ReadonlyMap<string, number> = new Map([
  ['SetBasicAuth', 1],
  ['UserPassword', 1],
  ['PlainAuth', 2],
  ['CRAMMD5Auth', 1],
]);

/** Makes facts of a call or of a composite literal; `name` is the last segment of what is called. */
export function readCall(node: Node, name: Node, read: SyntaxReader): void {
  const called = read.source(name);
  const helper = ENVIRONMENT_HELPER.test(called);
  if ((helper || read.interest.call(called)) && !node.hasError) {
    const { parent } = node;
    // The `&` before a composite literal belongs to it.
    const whole = node.type === 'composite_literal' && parent?.type === 'unary_expression' ? parent : node;
    read.call(read.value(whole), parent?.type === 'expression_statement' ? parent : undefined);
  }
  if (node.type !== 'call_expression' || helper) return;
  // `cmp.Or(a, b)` is `a`, or else `b`.
  if (called === 'Or' && read.value(node).kind === 'fallback') read.fallback(node);
  else readArguments(node, name, called, read);
}

function readArguments(node: Node, name: Node, called: string, read: SyntaxReader): void {
  const keyed = KEYED.get(called);
  if (keyed) {
    readKeyed(node, keyed, read);
    return;
  }
  const position = PASSWORDS.get(called);
  if (position !== undefined && read.interest.binding('password')) {
    const value = argumentsOf(node)[position];
    if (value) read.binding({ form: 'setter', target: name, path: ['password'], value });
    return;
  }
  // `SetPassword("…")`, `WithPassword("…")`
  const plain = called.replace(/^(?:Set|With)(?=[A-Z])/, '');
  if (!read.interest.binding(plain)) return;
  const [only, ...others] = argumentsOf(node);
  if (only && others.length === 0) read.binding({ form: 'setter', target: name, path: [plain], value: only });
}

function readKeyed(node: Node, { form, key, value }: Keyed, read: SyntaxReader): void {
  const given = argumentsOf(node);
  const target = given[key];
  const name = target && literalText(target, read);
  const bound = given[value];
  if (target && bound && name !== undefined && read.interest.binding(name))
    read.binding({ form, target, path: [name], value: bound });
}

function argumentsOf(node: Node): readonly Node[] {
  const list = fieldOf(node, 'arguments');
  return list ? named(list) : [];
}
