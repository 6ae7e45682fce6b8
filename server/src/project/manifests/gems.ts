import type { StringValue, Value } from '../../semantics/values';
import type { Dependency } from '../dependencies';
import { callsOf, type ProjectFile } from '../project-file';
import { argument, type ScriptCall, wordsIn } from '../script';
import { dependency, type Group, type ManifestReader } from './manifest';

/** What declares a gem, in a Gemfile and in a specification, with the group that it puts it in. */
const DECLARING: ReadonlyMap<string, Group> = new Map([
  ['gem', 'production'],
  ['add_dependency', 'production'],
  ['add_runtime_dependency', 'production'],
  ['add_development_dependency', 'development'],
]);
const DEVELOPMENT = /\b(?:development|test|ci|lint|docs?)\b/;
const PRODUCTION = /\b(?:production|default)\b/;

/** Gemfiles and gem specifications. https://bundler.io/man/gemfile.5.html */
export const gems: ManifestReader = {
  matches: (name) => name === 'Gemfile' || name === 'gems.rb' || name.endsWith('.gemspec'),
  read: (file) => callsOf(file).flatMap((found) => gem(file, found)),
};

function gem(file: ProjectFile, { call, within }: ScriptCall): readonly Dependency[] {
  const group = DECLARING.get(call.callee.name);
  const [name, version] = call.args;
  if (!group || name?.kind !== 'string') return [];
  const written = firstOf(version);
  const isDevelopment =
    isOfDevelopment(argument(call, 'group', 'groups')) ||
    within.some(({ callee, args }) => callee.name === 'group' && isOfDevelopment(...args));
  const isLocal = argument(call, 'path') !== undefined || within.some(({ callee }) => callee.name === 'path');
  return [
    dependency(file, {
      name: name.text,
      ecosystem: 'rubygems',
      group: isDevelopment ? 'development' : group,
      ...(isLocal ? { local: true } : {}),
      span: name.content ?? name.span,
      version: written?.text.trim(),
      versionSpan: written?.content,
    }),
  ];
}

/** The first requirement of several: `'>= 1', '< 3'`, `['>= 1', '< 3']`. */
function firstOf(value: Value | undefined): StringValue | undefined {
  const first = value?.kind === 'list' ? value.items[0] : value;
  return first?.kind === 'string' ? first : undefined;
}

/** Whether production installs nothing of any of these groups. */
function isOfDevelopment(...groups: readonly (Value | undefined)[]): boolean {
  const names = groups.flatMap(wordsIn).join(' ');
  return DEVELOPMENT.test(names) && !PRODUCTION.test(names);
}
