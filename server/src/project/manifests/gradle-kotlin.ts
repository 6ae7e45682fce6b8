import type { CallValue, StringValue, TemplateValue, Value } from '../../semantics/values';
import { callsOf, type ProjectFile } from '../project-file';
import { argument, type ScriptCall } from '../script';
import { configurationOf, isDeclaring, PLUGIN_BLOCKS, type Said } from './gradle';

const PUT_TOGETHER = /^([\w.-]+:[\w.-]+)(?:$|:([^@]*))/;

/** What `build.gradle.kts` says, by its calls. */
export function fromKotlin(file: ProjectFile): readonly Said[] {
  const calls = callsOf(file);
  const versions = versionsOf(calls);
  const nested = new Set<number>();
  return calls.flatMap((found) => {
    const plugin = pluginOf(found, versions);
    // An outer call comes first, and its arguments with it.
    if (plugin || nested.has(found.call.callee.span.start)) return plugin ?? [];
    return given(found.call, namesOf(found), nested);
  });
}

function namesOf({ call, within }: ScriptCall): readonly string[] {
  return [...within, call].flatMap(calledBy);
}

/** `dependencies`, `create` for `dependencies.create(…)`. */
function calledBy({ callee: { receiver, name } }: CallValue): readonly string[] {
  return receiver?.kind === 'name' ? [...receiver.path, name] : [name];
}

/** What a call is given, and what the calls in its arguments are. */
function given(call: CallValue, names: readonly string[], nested: Set<number>): readonly Said[] {
  return [...named(call, names), ...call.args.flatMap((value) => ofValue(value, call, names, nested))];
}

function ofValue(
  value: Value,
  call: CallValue,
  names: readonly string[],
  nested: Set<number>,
): readonly Said[] {
  switch (value.kind) {
    case 'list':
      return value.items.flatMap((item) => ofValue(item, call, names, nested));
    case 'call':
      nested.add(value.callee.span.start);
      return given(value, [...names, ...calledBy(value)], nested);
    case 'string':
    case 'template':
      return isDeclaring(names) ? coordinate(value, configuration(call, names)) : [];
    case 'name': {
      const { span, path } = value;
      return path.length > 1
        ? [{ kind: 'accessor', configuration: configuration(call, names), text: path.join('.'), span }]
        : [];
    }
    default:
      return [];
  }
}

/** `"group:name:1"`, `"group:name:$version"` */
function coordinate(value: StringValue | TemplateValue, configuration: string | undefined): readonly Said[] {
  if (value.kind === 'string' && value.content)
    return [{ kind: 'coordinate', configuration, text: value.text, span: value.content }];
  // Put together: what is known of the version does not stand there.
  const text = value.kind === 'string' ? value.text : String(value.parts[0] ?? '');
  const [, name, version] = PUT_TOGETHER.exec(text) ?? [];
  if (name === undefined) return [];
  const said = version && value.kind === 'string' ? { text: version, span: undefined } : undefined;
  return [
    { kind: 'named', configuration, text: name, span: value.span.slice(1, 1 + name.length), version: said },
  ];
}

/** `implementation(group = "a", name = "b", version = "1")` */
function named(call: CallValue, names: readonly string[]): readonly Said[] {
  const [group, name, version] = ['group', 'name', 'version'].map((key) => argument(call, key));
  if (group?.kind !== 'string' || name?.kind !== 'string' || !isDeclaring(names)) return [];
  return [
    {
      kind: 'named',
      configuration: configuration(call, names),
      text: `${group.text}:${name.text}`,
      span: placed(name).span,
      version: version?.kind === 'string' ? { text: version.text, span: version.content } : undefined,
    },
  ];
}

/** `add("implementation", "a:b:1")` names it as a text. */
function configuration({ callee, args: [first] }: CallValue, names: readonly string[]): string | undefined {
  return callee.name === 'add' && first?.kind === 'string' ? first.text : configurationOf(names);
}

/** `id("x")`, `application` and `` `java-library` `` in the block of plugins; `apply(plugin = "x")`; `application { … }`. */
function pluginOf(
  { call, within }: ScriptCall,
  versions: ReadonlyMap<number, StringValue>,
): readonly Said[] | undefined {
  const { name, span, receiver } = call.callee;
  const [first] = call.args;
  const applied = name === 'apply' ? argument(call, 'plugin') : undefined;
  if (applied?.kind === 'string') return [{ kind: 'plugin', ...placed(applied) }];
  if (within.length === 0 && !receiver)
    return PLUGIN_BLOCKS.includes(name) ? [{ kind: 'plugin', text: name, span }] : undefined;
  if (!within.some(({ callee }) => callee.name === 'plugins')) return undefined;
  if (name === 'id' && first?.kind === 'string') {
    const version = versions.get(span.start);
    return [
      { kind: 'plugin', ...placed(first), version: version && { text: version.text, span: version.content } },
    ];
  }
  return call.span.length === span.length && !receiver ? [{ kind: 'plugin', text: name, span }] : undefined;
}

/** The versions of plugins by where the call begins that names the plugin: `id("x") version "1"`, `id("x").version("1")`. */
function versionsOf(calls: readonly ScriptCall[]): ReadonlyMap<number, StringValue> {
  return new Map(
    calls.flatMap(({ call: { callee, args } }) => {
      const [version] = args;
      return callee.name === 'version' && callee.receiver && version?.kind === 'string'
        ? [[callee.receiver.span.start, version] as const]
        : [];
    }),
  );
}

function placed({ text, content, span }: StringValue): Pick<Said, 'text' | 'span'> {
  return { text, span: content ?? span };
}
