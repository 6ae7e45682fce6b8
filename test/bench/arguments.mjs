/**
 * What a command line says: every `--option` with the words after it, up to the next one. Throws for an option that is
 * not known, and for a word before the first one.
 */
export function optionsOf(words, known) {
  const options = {};
  let current;
  for (const word of words) {
    if (word.startsWith('--')) {
      const name = word.slice(2);
      if (!known.includes(name)) throw new Error(`${word} is not one of --${known.join(', --')}`);
      current = options[name] ??= [];
    } else if (current) current.push(word);
    else throw new Error(`${word} stands before any option`);
  }
  return options;
}
