/** Brackets that nobody closes, in lines of ten: the `kinds` in turn, or in an order without pattern. */
export function openBrackets(count: number, kinds: string, shuffled = false): string {
  let state = 1;
  let text = '';
  for (let index = 0; index < count; index++) {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    text += kinds[(shuffled ? state >> 16 : index) % kinds.length];
    if (index % 10 === 9) text += '\n';
  }
  return text;
}

/** A file name and the editor's language id for each language that is read by tree-sitter. */
export const PARSED_LANGUAGES: readonly (readonly [file: string, languageId: string])[] = [
  ['Hostile.java', 'java'],
  ['Hostile.kt', 'kotlin'],
  ['Hostile.cs', 'csharp'],
  ['hostile.py', 'python'],
  ['hostile.js', 'javascript'],
  ['hostile.ts', 'typescript'],
  ['hostile.tsx', 'typescriptreact'],
  ['hostile.go', 'go'],
  ['hostile.rb', 'ruby'],
  ['hostile.php', 'php'],
  ['hostile.rs', 'rust'],
  ['hostile.ps1', 'powershell'],
  ['hostile.sh', 'shellscript'],
];

const LINES: Readonly<Record<string, string>> = {
  java: 'class A { void f() { g(a[1], "b"); String c = "d"; } }\n',
  kotlin: 'fun f() { g(a[1], "b"); val c = "d" }\n',
  csharp: 'class A { void F() { G(a[1], "b"); var c = "d"; } }\n',
  python: 'f(a[1], x="b"); c = "d"\n',
  javascript: 'f(a[1], { x: "b" }); const c = "d";\n',
  typescript: 'f(a[1], { x: "b" }); const c: string = "d";\n',
  typescriptreact: 'f(a[1], { x: "b" }); const c: string = "d";\n',
  go: 'func f() { g(a[1], "b"); c := "d"; h(c) }\n',
  ruby: 'f(a[1], x: "b"); c = "d"\n',
  php: '<?php f($a[1], "b"); $c = "d"; ?>\n',
  rust: 'fn f() { g(a[1], "b"); let c = "d"; }\n',
  powershell: 'f $a[1] "b"; $c = "d"\n',
  shellscript: 'f -x "$a" && c="d"\n',
};

/** A text of a length in which nothing is wrong and nothing is found, as a program might write one. */
export function flatText(languageId: string, length: number): string {
  const line = LINES[languageId] ?? '';
  return line.repeat(Math.ceil(length / line.length));
}

/** A text that makes some programs that read it hang or run out of memory. */
export interface HostileText {
  readonly name: string;
  readonly file: string;
  readonly languageId: string;
  text(): string;
}

/** Hostile texts in all languages, and in formats. */
export const HOSTILE_TEXTS: readonly HostileText[] = [
  ...PARSED_LANGUAGES.flatMap(([file, languageId]): HostileText[] => {
    const head = languageId === 'php' ? '<?php\n' : '';
    return [
      {
        name: `brackets of all kinds, ${file}`,
        file,
        languageId,
        text: () => head + openBrackets(100_000, '([{', true),
      },
      {
        name: `nested brackets, ${file}`,
        file,
        languageId,
        text: () => `${head}${'('.repeat(20_000)}1${')'.repeat(20_000)}\n`,
      },
      {
        name: `quotes that nobody closes, ${file}`,
        file,
        languageId,
        text: () => head + `x = "a' b\n y = 'c"\n`.repeat(10_000),
      },
      { name: `flat, ${file}`, file, languageId, text: () => flatText(languageId, 500_000) },
      {
        name: `flat behind an open bracket, ${file}`,
        file,
        languageId,
        text: () => `${head}f({[\n${flatText(languageId, 500_000)}`,
      },
    ];
  }),
  ...(
    [
      ['a line of 1 MB, app.js', 'javascript', () => 'f(1,"a");'.repeat(111_000)],
      ['a string of 1 MB, app.py', 'python', () => `x = "${'a1B2'.repeat(250_000)}"\n`],
      ['a line of 1 MB, app.sh', 'shellscript', () => `ls ${'a1B2 '.repeat(200_000)}\n`],
      ['a value of 1 MB, .env', 'dotenv', () => `A=${'a1B2'.repeat(250_000)}\n`],
      ['aliases, bomb.yaml', 'yaml', aliasBomb],
      ['merged aliases, compose.yaml', 'yaml', mergeBomb],
      ['nested lists, nested.yaml', 'yaml', () => `a: ${'['.repeat(50_000)}\n`],
      ['entities, bomb.xml', 'xml', entityBomb],
      ['nested elements, nested.xml', 'xml', () => '<a>'.repeat(100_000)],
      ['nested lists, nested.json', 'json', () => '['.repeat(100_000)],
      ['quotes that nobody closes, quotes.toml', 'toml', () => `x = '''a\ny = """b\n`.repeat(30_000)],
      ['50 MB, huge.py', 'python', () => 'x = 1  # padding\n'.repeat(3_000_000)],
    ] as const
  ).map(([name, languageId, text]) => ({ name, file: name.split(', ')[1] ?? '', languageId, text })),
];

function aliasBomb(): string {
  let text = 'a0: &a0 [x, x, x, x, x, x, x, x, x]\n';
  for (let level = 1; level < 40; level++)
    text += `a${level}: &a${level} [${Array(9)
      .fill(`*a${level - 1}`)
      .join(', ')}]\n`;
  return text;
}

function mergeBomb(): string {
  let text = 'x0: &a0 {k: v}\n';
  for (let level = 1; level < 40; level++)
    text += `x${level}: &a${level}\n  <<: [*a${level - 1}, *a${level - 1}]\n  b: {<<: *a${level - 1}}\n`;
  return `${text}services:\n  a: *a39\n`;
}

function entityBomb(): string {
  const entities = Array.from(
    { length: 30 },
    (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`,
  );
  return `<!DOCTYPE a [<!ENTITY l0 "lol">${entities.join('')}]><a>&l30;</a>`;
}

/** How many texts there are of each language, at the beginning of the list. */
const KINDS = 5;

/**
 * The hostile texts that every run of the tests takes: of each language one, of another kind from language to language,
 * and all others. `HOSTILE_TEXTS=all` takes all, which is a matter of ten minutes.
 */
export const CHOSEN_HOSTILE_TEXTS: readonly HostileText[] = HOSTILE_TEXTS.filter(
  (_, index) =>
    process.env.HOSTILE_TEXTS === 'all' ||
    index >= PARSED_LANGUAGES.length * KINDS ||
    index % KINDS === Math.floor(index / KINDS) % KINDS,
);
