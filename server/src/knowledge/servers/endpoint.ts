import type { DocumentQuestions } from '../../project/document-questions';
import type { CallValue, Value } from '../../semantics/values';
import { optionsOf } from '../../syntax/syntax-reader';
import type { Span } from '../../text/span';
import { deployedValues } from '../deploys';
import { splitWords } from '../secrets/words';
import type { Listener } from './listener';

/** A port or host that is written where a server starts. */
export interface Written<T> {
  readonly value: T;
  /** Of the literal, wherever the file has it. */
  readonly span: Span;
  /** A number; the whole of a string, of which the port may be a part; or a string with holes. */
  readonly literal:
    | { readonly kind: 'number' | 'template' }
    | { readonly kind: 'string'; readonly text: string };
  /** Whether that is the call's own argument, and not one that a name stands for. */
  readonly inPlace: boolean;
}

export interface Endpoint {
  readonly port?: Written<number>;
  readonly host?: Written<string>;
  /** Something that is only known at run time may say the host. */
  readonly hostUnknown: boolean;
}

/** `8080`, `:8080`, `0.0.0.0:8080`, `tcp://0.0.0.0:8080`, `http://*:8080` */
const ADDRESS = /^(?:[a-z]+:\/\/)?(\[[\da-f:.]{2,50}\]|\*|\+|[a-z\d][\w.-]{0,200})?(?::(\d{1,5}))?\/?$/i;

/** What stands in such an address before a port that is put in. */
const HOST = /^(?:[a-z]+:\/\/)?(\[[\da-f:.]{2,50}\]|[a-z\d][\w.-]{0,200}):$/i;

/** Where a call makes its server listen, as far as the file says it. */
export function endpointOf(call: CallValue, api: Listener, context: DocumentQuestions): Endpoint | undefined {
  if (api.key && !api.key.test(context.constant(call.args[0]) ?? '')) return undefined;
  if (api.file && !api.file.test(context.document.path)) return undefined;
  let found: Endpoint = { hostUnknown: false };
  for (const { name, value } of partsOf(call, api, context)) {
    const isHostOption = name !== undefined && /^(?:host|hostname|address|bindaddress)$/i.test(name);
    const known = written(value, context);
    if (!known) {
      const isPort = (name !== undefined && /port$/i.test(name)) || isPortVariable(value, context);
      if (!isPort && value.kind !== 'object' && value.kind !== 'other')
        found = { ...found, hostUnknown: true };
      continue;
    }
    const { port, host } = known;
    found = {
      ...found,
      ...(port && !found.port ? { port } : {}),
      ...(host && !found.host && (isHostOption || name === undefined || /addr|listen/i.test(name))
        ? { host }
        : {}),
    };
  }
  return found;
}

/** The port on which a call makes its server listen where `PORT` is not set. */
export function defaultPort(
  call: CallValue,
  api: Listener,
  context: DocumentQuestions,
): { readonly value: number; readonly span: Span } | undefined {
  for (const { value } of partsOf(call, api, context)) {
    const read = context.environment(unconverted(value, context));
    const fallback = read?.name === 'PORT' ? read.fallback : undefined;
    const known = fallback && context.dereference(fallback);
    const text = known?.kind === 'scalar' ? String(known.value) : context.constant(known);
    if (fallback && text !== undefined && /^\d{2,5}$/.test(text))
      return { value: Number(text), span: fallback.span };
  }
  return undefined;
}

function isPortVariable(value: Value, context: DocumentQuestions): boolean {
  return context.environment(unconverted(value, context))?.name === 'PORT';
}

/** `Number(process.env.PORT ?? 3000)`, `int(os.environ.get("PORT", "3000"))` */
function unconverted(value: Value, context: DocumentQuestions): Value {
  const known = context.environment(value) ? value : context.dereference(value);
  const [first, second] = known.kind === 'call' ? known.args : [];
  const isConversion =
    known.kind === 'call' && /^(?:Number|parseInt|int|Integer|toInt|to_i|valueOf)$/.test(known.callee.name);
  return first && isConversion && (!second || second.kind === 'scalar') ? first : known;
}

interface Part {
  readonly name: string | undefined;
  readonly value: Value;
}

function partsOf(call: CallValue, api: Listener, context: DocumentQuestions): readonly Part[] {
  return [
    ...(api.at ?? []).flatMap((position): readonly Part[] => {
      const value = call.args[position];
      return value ? [{ name: undefined, value }] : [];
    }),
    ...(api.options ?? []).flatMap((path) => options(call, path, context)),
  ];
}

function options(call: CallValue, path: string, context: DocumentQuestions): readonly Part[] {
  const [first = '', second] = path.split('/');
  return optionsOf(call)
    .filter(({ name }) => name === first)
    .flatMap(({ value }): readonly Part[] => {
      if (second === undefined) return [{ name: first, value }];
      const known = context.dereference(value);
      return known.kind === 'object'
        ? known.entries
            .filter(({ key }) => key === second)
            .map((entry) => ({ name: second, value: entry.value }))
        : [];
    });
}

/** The port and the host that a literal says, itself or through a name; not what only developers and tests use. */
export function written(value: Value, context: DocumentQuestions): Said | undefined {
  if (value.kind !== 'name' && context.environment(value)) return undefined;
  for (const known of deployedValues(value, context)) {
    const said = context.environment(known) ? undefined : saidBy(known, known === value, context);
    if (said) return said;
  }
  return undefined;
}

interface Said {
  readonly port?: Written<number>;
  readonly host?: Written<string>;
}

function saidBy(known: Value, inPlace: boolean, context: DocumentQuestions): Said | undefined {
  const { span } = known;
  if (known.kind === 'scalar')
    return typeof known.value === 'number' && Number.isInteger(known.value)
      ? { port: { value: known.value, span, literal: { kind: 'number' }, inPlace } }
      : undefined;
  if (known.kind === 'list') return pair(known.items, context);
  // `new InetSocketAddress(8080)`
  if (known.kind === 'call')
    return known.callee.name === 'InetSocketAddress' ? pair(known.args, context) : undefined;
  // `"127.0.0.1:" + os.environ["PORT"]`
  if (known.kind === 'template') {
    const [start, port] = known.parts;
    const isKnown = typeof start === 'string' && port !== undefined && typeof port !== 'string';
    const host = isKnown && isPortVariable(port, context) ? HOST.exec(start)?.[1] : undefined;
    return host === undefined
      ? undefined
      : { host: { value: withoutBrackets(host), span, literal: { kind: 'template' }, inPlace } };
  }
  if (known.kind !== 'string') return undefined;
  const { text } = known;
  const literal = { kind: 'string', text } as const;
  if (/^\d{1,5}$/.test(text)) return { port: { value: Number(text), span, literal, inPlace } };
  const [, host, port] = ADDRESS.exec(text) ?? [];
  return {
    ...(host === undefined ? {} : { host: { value: withoutBrackets(host), span, literal, inPlace } }),
    ...(port === undefined ? {} : { port: { value: Number(port), span, literal, inPlace } }),
  };
}

function withoutBrackets(host: string): string {
  return host.replace(/^\[|\]$/g, '');
}

/** `("0.0.0.0", 8080)`, `([127, 0, 0, 1], 3030)`, or a port alone. */
function pair([first, second]: readonly Value[], context: DocumentQuestions): Said | undefined {
  if (!first) return undefined;
  if (!second) return written(first, context);
  const port = written(second, context)?.port;
  const bytes = first.kind === 'list' ? first.items : [];
  const numbers = bytes.map((byte) => (byte.kind === 'scalar' ? String(byte.value) : ''));
  const host: Written<string> | undefined =
    numbers.length === 4
      ? { value: numbers.join('.'), span: first.span, literal: { kind: 'number' }, inPlace: true }
      : written(first, context)?.host;
  return { ...(port ? { port } : {}), ...(host ? { host } : {}) };
}

export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/i.test(host);
}

/** An address with `0.0.0.0` in place of its host; an address of version 6 stands in brackets. */
export function onAllInterfaces(address: string, host: string): string {
  return address.replace(address.includes(`[${host}]`) ? `[${host}]` : host, '0.0.0.0');
}

/** Commands that people run by hand, whose server is not that of the app. */
export const COMMANDS = /(?:^|\/)(?:management\/commands|[Cc]onsole\/[Cc]ommands|cli)\//;

/** Words of names beside a listener that is not the app's own door: it is for people who operate it. */
const INTERNAL =
  /metric|prometheus|pprof|debug|admin|health|probe|ready|livez|monitor|profil|internal|callback|oauth/i;

/** Whether a listener is not the app's own door, as the names in its call and around it say. */
export function isInternal(call: CallValue, context: DocumentQuestions): boolean {
  const around = context.regionsAt(call.span).map(({ name }) => name);
  return [...namesIn(call), context.boundTo(call)?.name, ...around].some(
    (name) => name !== undefined && INTERNAL.test(name),
  );
}

/** Whether a call is told a port, if only by a name. */
export function isToldPort(call: CallValue): boolean {
  const names = [...call.args.flatMap(namesIn), ...optionsOf(call).map(({ name }) => name)];
  return names.some((name) => splitWords(name).includes('port'));
}

/** The names that stand in a value, and the keys of its options. */
function namesIn(value: Value): readonly string[] {
  switch (value.kind) {
    case 'name':
      return value.path;
    case 'member':
      return [...namesIn(value.object), value.name];
    case 'index':
      return [...namesIn(value.object), ...namesIn(value.key)];
    case 'call': {
      const { receiver, name } = value.callee;
      const given = [...value.args, ...value.named.map((one) => one.value)];
      return [...(receiver ? namesIn(receiver) : []), name, ...given.flatMap(namesIn)];
    }
    case 'list':
      return value.items.flatMap(namesIn);
    case 'object':
      return value.entries.flatMap((entry) => namesIn(entry.value));
    case 'fallback':
      return [...namesIn(value.value), ...namesIn(value.fallback)];
    default:
      return [];
  }
}
