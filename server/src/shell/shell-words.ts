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

/** The first word of a command line, as far as it can be read without knowing what is expanded in it. */
function firstWord(line: string): string | undefined {
  const [word] = line.trimStart().split(/[\s;|&]/, 1);
  return word && /^[\w./+-]+$/.test(word) ? word : undefined;
}

/** What a shell does itself. */
const BUILTINS = new Set(
  '. source cd pushd popd export set unset umask ulimit trap test [ [[ true false : echo printf'.split(' '),
);
/** What only says that a command follows. */
const BEFORE_COMMAND = new Set('if then else elif while until do time exec !'.split(' '));

/**
 * The first program of a line that a shell reads: what the shell does itself is passed over (`cd app && git pull`), as
 * are variables that are set before it. Undefined where it is not known; `unknown` stands for what is not known.
 */
export function firstProgram(line: string, unknown: string): string | undefined {
  const unquoted = line.replace(/"[^"]*"|'[^']*'/g, '""');
  for (const command of unquoted.split(/[;&|\n(){}]+/)) {
    const words = command.trim().split(/\s+/);
    const word = words.find((one) => one !== '' && !/^\w+=/.test(one) && !BEFORE_COMMAND.has(one));
    if (word === undefined || BUILTINS.has(word)) continue;
    return word.includes(unknown) ? undefined : firstWord(word);
  }
  return undefined;
}

/** File name of a program: `/usr/bin/convert` → `convert`. */
export function programName(word: string): string {
  return word.slice(Math.max(word.lastIndexOf('/'), word.lastIndexOf('\\')) + 1).replace(/\.exe$/i, '');
}
