/** Characters that make a shell do more than start a program with words. */
const SPECIAL = /[|&;<>()$`\\*?[\]#~!{}\n\r=]/;

/**
 * The words of a command line that any shell reads as one program with fixed arguments; undefined for a line with
 * expansions, redirections, several commands, or an assignment in front. Quotes are taken off.
 */
export function plainWords(line: string): readonly string[] | undefined {
  const words: string[] = [];
  let at = 0;
  while (at < line.length) {
    if (line[at] === ' ' || line[at] === '\t') {
      at++;
      continue;
    }
    let word = '';
    while (at < line.length && line[at] !== ' ' && line[at] !== '\t') {
      const char = line[at]!;
      if (char === "'" || char === '"') {
        const end = line.indexOf(char, at + 1);
        const quoted = end === -1 ? '' : line.slice(at + 1, end);
        if (end === -1 || (char === '"' && /[$`\\!]/.test(quoted))) return undefined;
        word += quoted;
        at = end + 1;
      } else if (SPECIAL.test(char) && !(char === '=' && words.length > 0)) {
        return undefined;
      } else {
        word += char;
        at++;
      }
    }
    words.push(word);
  }
  return words.length > 0 ? words : undefined;
}

/** File name of a program: `/usr/bin/convert` → `convert`. */
export function programName(word: string): string {
  return word.slice(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1).replace(/\.exe$/i, '');
}
