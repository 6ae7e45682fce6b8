import type { Place } from '../project/project-file';
import type { Span } from '../text/span';
import type { Fix } from './fix';
import type { FixContext } from './fix-context';

/** What stands at a place of another file, as it is written. */
export function writtenAt({ path, span }: Place, { project }: FixContext): string | undefined {
  return project.read(path)?.slice(span.start, span.end);
}

/** Gives a setting what another file gives it; none where that is not complete in itself. */
export function sameAs({ start, end }: Span, text: string | undefined): readonly Fix[] {
  if (text === undefined || text.includes('\n') || !isComplete(text)) return [];
  return [
    {
      title: `Use \`${text.split(/[\s,]/)[0]}\` here, too`,
      safety: 'suggested',
      edits: [{ start, end, text }],
    },
  ];
}

function isComplete(text: string): boolean {
  const isOpen = /[{([,\\]$|^\$|["']/.test(text.replace(/ENV\.fetch\(["']\w+["']\)/g, ''));
  return !isOpen && count(text, '{') === count(text, '}');
}

function count(text: string, char: string): number {
  return text.split(char).length - 1;
}
