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
