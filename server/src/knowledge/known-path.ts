import type { DocumentQuestions } from '../project/document-questions';
import type { Value } from '../semantics/values';

/** Deeper paths are not put together by people. */
const MAX_DEPTH = 4;

/**
 * How languages and frameworks call the folder that the program lies in: what lies below ships with the code, or is
 * written beside it. Where it is, only the run knows.
 */
const OWN_FOLDERS: ReadonlySet<string> = new Set([
  '__file__',
  '__dirname',
  'import.meta.dirname',
  '__DIR__',
  '__dir__',
  '__FILE__',
  'Rails.root',
  'Rails.root.to_s',
  'AppContext.BaseDirectory',
  'AppDomain.CurrentDomain.BaseDirectory',
  'PSScriptRoot',
]);
/** By convention, where another file says which folder it is: `settings.BASE_DIR`. */
const OWN_BY_NAME = 'BASE_DIR';
/** Calls that answer the folder that the program runs in, which is the app's. */
const OWN_FOLDER_CALLS: ReadonlySet<string> = new Set([
  'process.cwd',
  'os.getcwd',
  'pathlib.Path.cwd',
  'getcwd',
  'Dir.pwd',
  'os.Getwd',
  'System.IO.Directory.GetCurrentDirectory',
  'std.env.current_dir',
]);
/** Functions that put a path together from parts. */
const JOINS = /^(?:join|resolve|normalize|Join|Combine)$/;

/** A part of a path; `OWN` for the folder that the program lies in, undefined for what only the run knows. */
type Part = string | typeof OWN | undefined;
const OWN = Symbol('own folder');

/** A path as far as it is known: `join(dir, 'logs', name)` is `/logs/`. Unknown parts are left out. */
export function knownPath(path: Value, context: DocumentQuestions): string {
  return partsOf(path, context).filter(isText).join('');
}

/**
 * The end of a path, as far as it is known: `/logs/app.log` of `join(dir, 'logs', 'app.log')`; undefined where it ends
 * in something unknown.
 */
export function pathEnd(path: Value | undefined, context: DocumentQuestions): string | undefined {
  const parts = path ? partsOf(path, context) : [];
  const end = parts.slice(parts.findLastIndex((part) => !isText(part)) + 1);
  return end.length === 0 ? undefined : end.join('');
}

/**
 * A path or an address of which all is known but for where the program lies, and from there: `logs/app.log`,
 * `sqlite:///app.db`.
 */
export function pathInApp(path: Value | undefined, context: DocumentQuestions): string | undefined {
  const parts = path ? partsOf(path, context) : [];
  if (parts.length === 0 || parts.includes(undefined)) return undefined;
  const text = parts
    .map((part, index) => {
      if (!isText(part)) return '';
      return parts[index - 1] === OWN ? part.replace(/^[\\/]+/, '') : part;
    })
    .join('');
  return text === '' && parts.includes(OWN) ? '.' : text;
}

/** As `pathInApp`, or else the names that the path ends in: `app.log` of `join(dir, 'app.log')`, none of `${x}app.log`. */
export function pathTail(path: Value | undefined, context: DocumentQuestions): string | undefined {
  const whole = pathInApp(path, context);
  if (whole !== undefined) return whole;
  const end = pathEnd(path, context) ?? '';
  const separator = /[\\/]/.exec(end);
  return separator ? end.slice(separator.index + 1) : undefined;
}

/**
 * A path in the app's own folder, with an `x` for each part that only the run knows: `data/x.json`; undefined where
 * something else chooses the place.
 */
export function writtenInApp(path: Value, context: DocumentQuestions): string | undefined {
  const [first, ...rest] = partsOf(path, context);
  if (first === undefined || (isText(first) && !/^[.\w]/.test(first))) return undefined;
  if (isText(first) && /^[A-Za-z]:/.test(first)) return undefined;
  return [isText(first) ? first : '.', ...rest.map((part) => (isText(part) ? part : 'x'))].join('');
}

/** Whether a path lies in the folder of the program, or below: `path.join(__dirname, name)`. */
export function isInOwnFolder(path: Value, context: DocumentQuestions): boolean {
  return partsOf(path, context)[0] === OWN;
}

function isText(part: Part): part is string {
  return typeof part === 'string';
}

function partsOf(value: Value, context: DocumentQuestions, depth = 0): readonly Part[] {
  const constant = context.constant(value);
  if (constant !== undefined) return [constant];
  const known = context.dereference(value);
  if (depth > MAX_DEPTH) return [undefined];
  if (known.kind === 'template')
    return known.parts.flatMap((part) =>
      typeof part === 'string' ? [part] : partsOf(part, context, depth + 1),
    );
  if (known.kind === 'call' && JOINS.test(known.callee.name))
    return known.args.flatMap((part, index) => [
      ...(index === 0 ? [] : ['/']),
      ...partsOf(part, context, depth + 1),
    ]);
  return [isOwnFolder(known, context) ? OWN : undefined];
}

function isOwnFolder(value: Value, context: DocumentQuestions): boolean {
  if (value.kind === 'call') return context.callee(value).some((name) => OWN_FOLDER_CALLS.has(name));
  if (value.kind !== 'name') return false;
  if (OWN_FOLDERS.has(value.path.join('.'))) return true;
  return value.path.at(-1) === OWN_BY_NAME && context.environment(value) === undefined;
}
