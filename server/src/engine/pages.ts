/**
 * Reads the Markdown page of a rule, and a factor's. The same text is the hover, the page in the editor, the
 * documentation and, in its code fences, a set of tests.
 */
export interface Page {
  readonly title: string;
  /** The first paragraph: one sentence. */
  readonly summary: string;
  /** What stands below each second-level heading, in order. */
  readonly sections: readonly Section[];
  /** All code fences, in order. */
  readonly fences: readonly Fence[];
}

export interface Section {
  readonly heading: string;
  readonly body: string;
}

/** `bad` has findings, `good` has none, `fixed` is what the fixes make of the `bad` before it. */
export type FenceKind = 'bad' | 'good' | 'fixed';

export interface Fence {
  /** As written: `python`, `dockerfile`, `yaml`. */
  readonly language: string;
  /** Absent where the fence is there to be read only. */
  readonly kind?: FenceKind;
  /** Of the file that the code stands for, where its language does not say enough. */
  readonly path?: string;
  /** With the lines that mark findings; ends in a line break. */
  readonly code: string;
  /** What a fix wants in other files. */
  readonly files: readonly FenceFile[];
}

export interface FenceFile {
  readonly name: string;
  readonly text: string;
}

/** A line that draws a finding below the line it is on: carets, the rule, and what else is expected of it. */
export const MARKER =
  /^[ \t]*(\^+)[ \t]+([a-z-]+\/[a-z-]+)(?:[ \t]+\[(error|warning|information|hint)\])?(?::[ \t]*(.+))?$/;

const FENCE = /^```([^\n`]*)\n([\s\S]*?)^```[ \t]*$/gm;
/** What stands above a fence for a person. */
const LABELS: Readonly<Record<FenceKind, string>> = { bad: 'Reported', good: 'Fine', fixed: 'After the fix' };
const KIND = /^(?:bad|good|fixed)$/;
/** What opens the text of another file in a `fixed` fence. */
const FILE = /^=== (.+)$/;

/** Reads a page. Never throws: what is missing is empty. */
export function readPage(source: string): Page {
  const markdown = withPlainLines(source);
  const prose = withoutFences(markdown);
  const heads = [...prose.matchAll(/^## (.+)$/gm)];
  const intro = markdown.slice(0, heads[0]?.index);
  return {
    title: /^# (.+)$/m.exec(intro)?.[1]?.trim() ?? '',
    summary: paragraphs(intro.replace(/^# .*$/m, ''))[0] ?? '',
    sections: heads.map((head, index) => ({
      heading: (head[1] ?? '').trim(),
      body: markdown.slice(head.index + head[0].length, heads[index + 1]?.index).trim(),
    })),
    fences: [...markdown.matchAll(FENCE)].map(([, info = '', text = '']) => readFence(info, text)),
  };
}

/** The text below a heading; empty where the page has no such heading. */
export function sectionOf(page: Page, heading: string): string {
  return page.sections.find((section) => section.heading === heading)?.body ?? '';
}

/** Which other language an example may be in, where there is none in the reader's own. */
const KIN: Readonly<Record<string, readonly string[]>> = {
  tsx: ['typescript', 'javascript'],
  typescript: ['javascript'],
  javascript: ['typescript'],
  compose: ['yaml'],
  yaml: ['compose'],
};

/**
 * The first bad example in a language, and what it should be instead, both without markers. Undefined where the page
 * has no such pair.
 *
 * @param languages names of the language in code fences, the first the preferred
 */
export function exampleIn(page: Page, languages: readonly string[]): { bad: Fence; good: Fence } | undefined {
  for (const language of [...languages, ...languages.flatMap((name) => KIN[name] ?? [])]) {
    const fences = page.fences.filter((fence) => fence.language === language);
    const bad = fences.find(({ kind }) => kind === 'bad');
    const good = fences.find(({ kind }) => kind === 'good' || kind === 'fixed');
    if (bad && good) return { bad: { ...bad, code: withoutMarkers(bad.code) }, good };
  }
  return undefined;
}

/** Code without the lines that mark findings. */
export function withoutMarkers(code: string): string {
  return code
    .split('\n')
    .filter((line) => !MARKER.test(line))
    .join('\n');
}

/**
 * The page for a person: without markers, with plain code fences that say in words what they show, and with each file
 * that a fix wants in a fence of its own.
 */
export function readablePage(markdown: string): string {
  return withPlainLines(markdown).replace(FENCE, (_whole, info: string, text: string) => {
    const { language, kind, code, files } = readFence(info, text);
    const others = files.map(({ name, text: lines }) => `\nIn \`${name}\`:\n\n${fenced('dotenv', lines)}`);
    const label = kind ? `_${LABELS[kind]}:_\n\n` : '';
    return [`${label}${fenced(language, withoutMarkers(code))}`, ...others].join('\n');
  });
}

/** Markdown viewers know Compose as the YAML that it is. */
function fenced(language: string, code: string): string {
  return `\`\`\`${language === 'compose' ? 'yaml' : language}\n${code}\`\`\``;
}

function readFence(info: string, text: string): Fence {
  const [language = '', ...words] = info.trim().split(/\s+/);
  const kind = words.find((word): word is FenceKind => KIND.test(word));
  const path = words.find((word) => word.startsWith('path='))?.slice('path='.length);
  const [code = '', ...files] = splitFiles(text);
  return {
    language,
    ...(kind ? { kind } : {}),
    ...(path ? { path } : {}),
    code,
    files: files.map((file) => {
      const end = file.indexOf('\n');
      return { name: FILE.exec(file.slice(0, end))?.[1] ?? '', text: file.slice(end + 1) };
    }),
  };
}

/** The code, and the other files, each with its opening line. */
function splitFiles(text: string): readonly string[] {
  return text.split(/^(?==== )/m);
}

/** As on a machine where lines end in `\n`. */
function withPlainLines(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** The same text with everything in fences made blank, so that offsets stay. */
function withoutFences(markdown: string): string {
  return markdown.replace(FENCE, (whole) => whole.replace(/[^\n]/g, ' '));
}

function paragraphs(text: string): readonly string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replace(/\s*\n\s*/g, ' '))
    .filter((paragraph) => paragraph !== '');
}
