import { readablePage } from '../engine/pages';
import { nearest } from '../workspace/nearest';
import { UsageError } from './arguments';
import { factorUrl } from './report';

/** The page of a rule or of a factor, as Markdown; throws a `UsageError` where there is none. */
export function explain(topic: string, pages: Readonly<Record<string, string>>): string {
  const wanted = topic.toLowerCase().replace(/^https?:\/\/12factor\.net\//, '');
  const known = Object.keys(pages);
  const found = known.find((id) => id === wanted) ?? known.find((id) => id.endsWith(`/${wanted}`));
  if (found === undefined) {
    const guess = nearest(wanted, known);
    const hint = guess === undefined ? `known are:\n  ${known.join('\n  ')}` : `did you mean ${guess}?`;
    throw new UsageError(`there is no rule or factor ${topic}; ${hint}`);
  }
  return `${readablePage(pages[found] ?? '').trim()}\n\n${factorUrl(found)}\n`;
}
