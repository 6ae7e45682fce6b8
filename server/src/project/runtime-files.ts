import type { Span } from '../text/span';
import { type PlainWord, wordLines } from './plain-words';
import { callsOf, nameOf, type ProjectFile, settingOf } from './project-file';
import type { Runtime, RuntimeVersion } from './runtimes';

/** Files whose content is a version, with what may stand before its number. */
const VERSION_FILES: Readonly<Record<string, { readonly runtime: Runtime; readonly before: RegExp }>> = {
  '.nvmrc': { runtime: 'node', before: /^v?/ },
  '.node-version': { runtime: 'node', before: /^v?/ },
  '.python-version': { runtime: 'python', before: /^/ },
  '.ruby-version': { runtime: 'ruby', before: /^(?:ruby-)?/ },
  '.java-version': { runtime: 'java', before: /^(?:\w+-)?/ },
  '.go-version': { runtime: 'go', before: /^/ },
  'runtime.txt': { runtime: 'python', before: /^python-/ },
  'rust-toolchain': { runtime: 'rust', before: /^/ },
};

/** Names of tools in `.tool-versions`. https://asdf-vm.com/manage/configuration.html */
const TOOLS: typeof VERSION_FILES = {
  node: { runtime: 'node', before: /^/ },
  nodejs: { runtime: 'node', before: /^/ },
  python: { runtime: 'python', before: /^/ },
  ruby: { runtime: 'ruby', before: /^/ },
  golang: { runtime: 'go', before: /^/ },
  // The distribution: `temurin-21.0.1`.
  java: { runtime: 'java', before: /^[a-z-]*/ },
};
const NUMBER = /^\d+(?:\.\d+)*/;

/** What files say that hold versions and little else, and what a Gemfile says of Ruby. */
export function versionsIn(file: ProjectFile): readonly RuntimeVersion[] {
  const name = nameOf(file.path);
  if (name === 'Gemfile') return fromGemfile(file);
  if (name === '.tool-versions')
    return wordLines(file).flatMap(([tool, version]) =>
      tool ? numbered(file, TOOLS, tool.text, version) : [],
    );
  return Object.hasOwn(VERSION_FILES, name)
    ? numbered(file, VERSION_FILES, name, wordLines(file)[0]?.[0])
    : [];
}

/** A word that begins with the number of a version, or with what may stand before that. */
function numbered(
  file: ProjectFile,
  table: typeof VERSION_FILES,
  key: string,
  word: PlainWord | undefined,
): readonly RuntimeVersion[] {
  const known = Object.hasOwn(table, key) ? table[key] : undefined;
  const start = word && known?.before.exec(word.text)?.[0].length;
  const version = start === undefined ? undefined : NUMBER.exec(word?.text.slice(start) ?? '')?.[0];
  if (!word || !known || start === undefined || version === undefined) return [];
  return [runtimeVersion(file, known.runtime, version, word.span.slice(start, start + version.length))];
}

/** `ruby '3.3.0'`; other requirements than a single version allow several. https://bundler.io/man/gemfile.5.html */
function fromGemfile(file: ProjectFile): readonly RuntimeVersion[] {
  return callsOf(file).flatMap(({ call: { callee, args } }) => {
    const [version] = args;
    if (callee.name !== 'ruby' || callee.receiver || version?.kind !== 'string' || !version.content)
      return [];
    return NUMBER.exec(version.text)?.[0] === version.text
      ? [runtimeVersion(file, 'ruby', version.text, version.content)]
      : [];
  });
}

function runtimeVersion(file: ProjectFile, runtime: Runtime, version: string, span: Span): RuntimeVersion {
  return {
    runtime,
    version,
    isRange: false,
    setting: settingOf(file),
    place: { path: file.path, span },
    said: `\`${nameOf(file.path)}\``,
  };
}
