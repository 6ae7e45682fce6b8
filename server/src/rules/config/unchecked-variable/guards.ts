/** Words and signs by which a line asks whether there is a value, or says what to do without one. */
const GUARD =
  /\b(?:if|unless|elif|elsif|assert|not|while|when|and|or|switch|case|presence|present|blank|ofNullable|requireNonNull|bool|len|isset|empty|abort|raise|throw|panic|Fatal\w*|invariant|required?|validate\w*|nil|None|null|undefined|defined)\b|\|\||&&|\?\?|\?:|\?\.|&\.|==|!=|\?[ \t]|![A-Za-z(]|\?$/;
/** Files that check all variables in one go. */
const CHECKS_ALL =
  /\b(?:envalid|zod|@t3-oss\/env|pydantic|BaseSettings|environ\.Env|dotenv-safe|env-var|convict|Joi|validate_?env\w*|required_?env\w*|check_?env\w*|requires?_?variables|REQUIRED_\w*(?:ENV|VARS)\w*|struct-env|envconfig)\b/i;

/** The name that the value at an offset is given to: `url = `, `DatabaseURL: `, `const url: string = `. */
export function assignedName(offset: number, text: string): string | undefined {
  const before = text.slice(Math.max(0, offset - 120), offset);
  return /([A-Za-z_]\w*)["']?(?:[ \t]*:[ \t]*\w{1,40})?[ \t]*(?::=|=|:|=>)[ \t]*$/.exec(before)?.[1];
}

/**
 * Whether some line of a text asks after the variable, or after the name in code that it is given to. Not the language's
 * own reading, so it rather says yes.
 */
export function isGuarded(variable: string, assigned: string | undefined, text: string): boolean {
  if (CHECKS_ALL.test(text)) return true;
  return text.split('\n').some((line) => {
    const isOf = hasWord(line, variable) || (assigned !== undefined && hasWord(line, assigned));
    return isOf && GUARD.test(withoutTexts(line.replace(/(?:#|\/\/).*$/, '')));
  });
}

/** What is only quoted asks nothing. */
function withoutTexts(line: string): string {
  return line.replace(/"[^"]*"|'[^']*'/g, '""');
}

function hasWord(line: string, word: string): boolean {
  const at = line.indexOf(word);
  if (at === -1) return false;
  return !/\w/.test(line[at - 1] ?? ' ') && !/\w/.test(line[at + word.length] ?? ' ');
}
