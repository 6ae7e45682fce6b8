import { Span } from '../text/span';
import type { ProjectFile } from './project-file';

/** A word of a file that no language reads. */
export interface PlainWord {
  readonly text: string;
  readonly span: Span;
}

/** The words of a file line by line, of lines that have any; what stands behind a `#` is a comment. */
export function wordLines({ text }: ProjectFile): readonly (readonly PlainWord[])[] {
  let start = 0;
  return text
    .split('\n')
    .map((line) => {
      const from = start;
      start += line.length + 1;
      const [content = ''] = line.split('#');
      return [...content.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
        text: word,
        span: Span.at(from + index, from + index + word.length),
      }));
    })
    .filter((words) => words.length > 0);
}
