import { deployedValues } from '../knowledge/deploys';
import { isThisMachine, readAddress, UNKNOWN } from '../knowledge/services/addresses';
import type { ServiceClient } from '../knowledge/services/client';
import type { Handle } from '../knowledge/services/handle';
import type { DocumentQuestions } from '../project/document-questions';
import type { CallValue, Value } from '../semantics/values';
import { optionsOf } from '../syntax/syntax-reader';
import type { FileChange, Fix } from './fix';
import type { FixContext } from './fix-context';
import { freeVariable } from './free-variable';

/**
 * The addresses that a call gives a client as literals, itself or through names of the same file; not those that only
 * developers and tests use.
 */
export function handlesOf(
  call: CallValue,
  client: ServiceClient,
  context: DocumentQuestions,
): readonly Handle[] {
  if (!hasKey(call, client, context)) return [];
  const at = (positions: readonly number[] | undefined, urlOnly: boolean) =>
    (positions ?? []).flatMap((position) => {
      const value = call.args[position];
      return value ? read(value, urlOnly, client, context) : [];
    });
  const named = (client.options ?? []).flatMap((path) =>
    optionValues(call, path, context).flatMap((value) => read(value, false, client, context)),
  );
  return [...at(client.urls, true), ...at(client.hosts, false), ...named];
}

/** Whether a call says nothing of where the service is, so that the client takes the same machine. */
export function isImplicit(call: CallValue, client: ServiceClient): boolean {
  if (!client.implicit || call.deferred || !call.argsSpan) return false;
  const known = [...(client.options ?? [])].map((path) => path.split('/')[0] ?? '');
  // What is spread into the arguments may be anything.
  if (!call.args.every((one) => one.kind === 'object' && one.entries.length > 0 && !one.open)) return false;
  const names = optionsOf(call).map(({ name }) => name);
  return !names.some((name) => known.includes(name) || ADDRESSES.test(name));
}

/** Options that say where the service is in one client or another. */
const ADDRESSES =
  /^(?:url|uri|urls|host|hosts|hostname|server|servers|path|socket|unix_socket_path|sentinels?|connection\w*|node|nodes|cloud_id|brokers?|bootstrap\w*|\w*pool|lookup|database|address\w*|seed\w*|metadata\w*|credential_provider|client)$/i;

function hasKey(call: CallValue, { key }: ServiceClient, context: DocumentQuestions): boolean {
  const [first] = call.args;
  if (!key) return true;
  if (!first) return false;
  const names = [context.constant(first), ...context.resolve(first)];
  return names.some((name) => name !== undefined && key.includes(name));
}

/** The values of an option of a call; `socket/host` is one inside another. */
function optionValues(call: CallValue, path: string, context: DocumentQuestions): readonly Value[] {
  const [first = '', ...rest] = path.split('/');
  const objects = call.args.flatMap((argument) => {
    const value = argument.kind === 'name' ? context.dereference(argument) : argument;
    return argument.kind === 'name' && value.kind === 'object' ? value.entries : [];
  });
  const top = [
    ...optionsOf(call).filter(({ name }) => name === first),
    ...objects.filter(({ key }) => key === first),
  ].map(({ value }) => value);
  return rest.reduce<readonly Value[]>(
    (values, key) =>
      values.flatMap((value) => {
        const known = context.dereference(value);
        return known.kind === 'object'
          ? known.entries.filter((entry) => entry.key === key).map((entry) => entry.value)
          : [];
      }),
    top,
  );
}

function read(
  value: Value,
  urlOnly: boolean,
  client: ServiceClient,
  context: DocumentQuestions,
  inList = false,
): readonly Handle[] {
  // What a class has is a default, which its user may set.
  if (value.kind === 'name' ? value.path[0] === 'cls' : context.environment(value)) return [];
  return deployedValues(value, context).flatMap((known): readonly Handle[] => {
    if (context.environment(known)) return [];
    if (known.kind === 'list' && !inList)
      return known.items.flatMap((item) => read(item, urlOnly, client, context, true));
    const text = textOf(known, context);
    const address = text === undefined ? undefined : readAddress(text);
    if (!address || text === undefined || (urlOnly && !address.isUrl && !address.isSocket)) return [];
    return [
      { ...address, span: known.span, text: text.includes(UNKNOWN) ? undefined : text, client, inList },
    ];
  });
}

/** The text of a literal, with a mark in the place of what is not known. */
function textOf(value: Value, context: DocumentQuestions): string | undefined {
  if (value.kind === 'string') return value.text;
  if (value.kind !== 'template') return undefined;
  return value.parts
    .map((part) => (typeof part === 'string' ? part : (context.constant(part) ?? UNKNOWN)))
    .join('');
}

/** Reads the address from the environment, with the old one as the example of what it looks like. */
export function attachFix(handle: Handle, context: FixContext): readonly Fix[] {
  const { text, span, inList, hasCredentials } = handle;
  if (text === undefined || inList || hasCredentials) return [];
  // Where the service is on the same machine, what the deploy gives the name is what is wanted.
  const value = isThisMachine(handle.host) ? undefined : text;
  const variable = freeVariable(context, { name: handleVariable(handle), value });
  const snippet = variable && context.idioms?.requiredVariable(variable, context, span.start);
  if (!snippet) return [];
  return [
    {
      title: `Read \`${variable}\` from the environment`,
      safety: 'suggested',
      edits: [{ start: span.start, end: span.end, text: snippet.code }, ...snippet.edits],
      files: [documented(variable, text)],
    },
  ];
}

/** `REDIS_URL` for a URL, `REDIS_HOST` for a host. */
export function handleVariable({ client, isUrl, hasPort }: Handle): string {
  if (isUrl || !client.variable.endsWith('_URL')) return client.variable;
  return client.variable.replace(/_URL$/, hasPort ? '_ADDR' : '_HOST');
}

export function documented(name: string, value: string): FileChange {
  return { kind: 'variable', file: '.env.example', name, value };
}
