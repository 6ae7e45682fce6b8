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
