import type { EntryFact } from '../../semantics/facts';
import { entriesOf, type ProjectFile } from '../project-file';
import { configurationOf, isDeclaring, PLUGIN_BLOCKS, type Said } from './gradle';

/** The entries of a script by where the name is written that stands above them. */
type Siblings = ReadonlyMap<number | undefined, readonly EntryFact[]>;

/** What `build.gradle` says, by the entries of its blocks and methods. */
export function fromGroovy(file: ProjectFile): readonly Said[] {
  const entries = entriesOf(file);
  const siblings = new Map<number | undefined, EntryFact[]>();
  for (const entry of entries) {
    const known = siblings.get(entry.above?.start);
    if (known) known.push(entry);
    else siblings.set(entry.above?.start, [entry]);
  }
  return [...entries.flatMap((entry) => said(entry, siblings)), ...configured(entries)];
}

function said(entry: EntryFact, siblings: Siblings): readonly Said[] {
  const { path, key, keySpan, value, content, above } = entry;
  const text = String(value);
  const holder = namesIn(path.slice(0, -1));
  if (isPlugin(path)) {
    // `id 'x' version '1'`
    const version = versionOf(siblings.get(keySpan.start)?.find((other) => other.key === 'version'));
    return [{ kind: 'plugin', text, span: content, version }];
  }
  if (value === null)
    return [{ kind: 'accessor', configuration: configurationOf(holder), text: key, span: keySpan }];
  const names = namesIn(path);
  if (!isDeclaring(names) || key === 'name' || key === 'version') return [];
  if (key !== 'group')
    return [{ kind: 'coordinate', configuration: configurationOf(names), text, span: content }];
  const beside = siblings.get(above?.start) ?? [];
  const name = beside.find((other) => other.key === 'name');
  if (!name) return [];
  return [
    {
      kind: 'named',
      configuration: configurationOf(holder),
      text: `${text}:${name.value}`,
      span: name.content,
      version: versionOf(beside.find((other) => other.key === 'version')),
    },
  ];
}

/** `dependencies.create` is two names. */
function namesIn(path: readonly string[]): readonly string[] {
  return path.flatMap((key) => key.split('.'));
}

function versionOf(entry: EntryFact | undefined): Said['version'] {
  return entry && { text: String(entry.value), span: entry.content };
}

/** `plugins { id 'x' }`, `apply plugin: 'x'`. */
function isPlugin(path: readonly string[]): boolean {
  const [above, key] = path.slice(-2);
  return (above === 'plugins' && key === 'id') || (above === 'apply' && key === 'plugin');
}

/** Plugins that are there because they are configured: `application { … }`. */
function configured(entries: readonly EntryFact[]): readonly Said[] {
  return PLUGIN_BLOCKS.flatMap((name) => {
    const span = entries.find(({ path }) => path[0] === name && path.length === 2)?.above;
    return span ? [{ kind: 'plugin' as const, text: name, span }] : [];
  });
}
