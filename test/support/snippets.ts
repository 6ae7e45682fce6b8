import { readFileSync } from 'node:fs';

export interface Snippet {
  readonly prefix: string;
  readonly description: string;
  readonly body: string | readonly string[];
}

/** Every file in `snippets/` and the VS Code languages that it is offered in. */
export const snippetLanguages: Readonly<Record<string, readonly string[]>> = {
  'python.json': ['python'],
  'javascript.json': ['javascript', 'javascriptreact', 'typescript', 'typescriptreact'],
  'java.json': ['java'],
  'kotlin.json': ['kotlin'],
  'go.json': ['go'],
  'powershell.json': ['powershell'],
  'csharp.json': ['csharp'],
  'ruby.json': ['ruby'],
  'php.json': ['php'],
  'rust.json': ['rust'],
  'dockerfile.json': ['dockerfile'],
  'compose.json': ['dockercompose', 'yaml'],
};

export const snippetsFolder = new URL('../../snippets/', import.meta.url);

/** The snippets of one file, by name. */
export function readSnippets(file: string): Readonly<Record<string, Snippet>> {
  return JSON.parse(readFileSync(new URL(file, snippetsFolder), 'utf8'));
}

/**
 * The text that a snippet inserts when every default is accepted: a placeholder gives its default, a choice
 * its first option, a tab stop that repeats a placeholder the same text, a variable its default or its name.
 * Throws where the snippet is malformed or uses a part of the syntax that ours do without (transforms).
 */
export function expandSnippet(body: string | readonly string[]): string {
  const source = typeof body === 'string' ? body : body.join('\n');
  // The first pass collects the defaults; only the second can fill a tab stop that precedes its placeholder.
  const { defaults } = expandOnce(source, new Map());
  return expandOnce(source, defaults).text;
}

function expandOnce(source: string, known: ReadonlyMap<string, string>) {
  const defaults = new Map<string, string>();
  let position = 0;
  return { text: expandUntil(undefined), defaults };

  function expandUntil(end: '}' | undefined): string {
    let out = '';
    while (position < source.length) {
      const char = source[position];
      if (char === '\\' && /[$}\\]/.test(source[position + 1] ?? '')) {
        out += source[position + 1];
        position += 2;
      } else if (char === '$') {
        out += expandDollar();
      } else if (char === end) {
        position++;
        return out;
      } else {
        out += char;
        position++;
      }
    }
    if (end) throw new Error(`Snippet ends inside a placeholder: ${source}`);
    return out;
  }

  function expandDollar(): string {
    const plain = take(/\$(\d+|[A-Za-z_]\w*)/y);
    if (plain) return textOf(plain[1]!);
    const choice = take(/\$\{(\d+)\|((?:\\.|[^|\\])+)\|\}/y);
    if (choice) return remember(choice[1]!, firstOption(choice[2]!));
    const placeholder = take(/\$\{(\d+|[A-Za-z_]\w*):/y);
    if (placeholder) return remember(placeholder[1]!, expandUntil('}'));
    const braced = take(/\$\{(\d+|[A-Za-z_]\w*)\}/y);
    if (braced) return textOf(braced[1]!);
    throw new Error(`Neither a tab stop nor an escaped dollar: ${source.slice(position, position + 40)}`);
  }

  function take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = position;
    const match = pattern.exec(source);
    if (match) position += match[0].length;
    return match;
  }

  function remember(name: string, value: string): string {
    const other = defaults.get(name) ?? value;
    if (other !== value) throw new Error(`Tab stop ${name} has two defaults: ${other} and ${value}`);
    defaults.set(name, value);
    return value;
  }

  function textOf(name: string): string {
    return /^\d/.test(name) ? (defaults.get(name) ?? known.get(name) ?? '') : name;
  }
}

function firstOption(options: string): string {
  return /^(?:\\.|[^,\\])+/.exec(options)![0].replace(/\\([,|\\])/g, '$1');
}

const goPackages: Readonly<Record<string, string>> = {
  context: 'context',
  errors: 'errors',
  exec: 'os/exec',
  fmt: 'fmt',
  http: 'net/http',
  os: 'os',
  signal: 'os/signal',
  slog: 'log/slog',
  strings: 'strings',
  syscall: 'syscall',
  time: 'time',
};

/**
 * The expansion as a whole file. Go and Java snippets are members of a file that is already there, so they
 * get what surrounds them: in Go the imports that gopls would add, in Java a class.
 */
export function snippetDocument(file: string, body: string | readonly string[]): string {
  const code = expandSnippet(body);
  if (file === 'go.json') {
    const used = Object.entries(goPackages).filter(([name]) => new RegExp(`\\b${name}\\.[A-Z]`).test(code));
    const imports = used.map(([, path]) => `\t"${path}"`).sort();
    return `package main\n\nimport (\n${imports.join('\n')}\n)\n\n${code}`;
  }
  if (file === 'php.json') return `<?php\n\n${code}`;
  if (file === 'java.json' && !/^import /m.test(code)) return `final class App {\n${code}\n}\n`;
  return code;
}
