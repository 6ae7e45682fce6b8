import type { Edit, Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import type { EntryFact } from '../../../semantics/facts';
import { lineStart, nextLine } from '../../../text/text';

/** https://docs.spring.io/spring-boot/reference/features/logging.html#features.logging.file-rotation */
const ROTATION =
  /^[ \t]*logging\.(?:logback\.rollingpolicy\.|log4j2\.rollingpolicy\.|file\.(?:max-size|max-history|total-size-cap|clean-history-on-start)|pattern\.(?:rolling-file-name|file))[^\r\n]*(?:\r?\n|$)/gm;

/** What is set for the file alone says nothing without it. A value that goes on in the next line stays. */
function rotationLines(text: string): readonly Edit[] {
  return [...text.matchAll(ROTATION)]
    .filter(([line]) => !/\\\r?\n?$/.test(line))
    .map(({ index, 0: line }) => ({ start: index, end: index + line.length, text: '' }));
}

/** How the log of an entry goes to the console instead. */
export function fixes(fact: EntryFact, context: FixContext): readonly Fix[] {
  if (fact.dialect === 'spring' && context.document.language === 'properties') {
    const start = lineStart(context.text, fact.keySpan.start);
    return [
      {
        title: `Remove \`${fact.path.join('.')}\`: log to the console`,
        safety: 'safe',
        edits: [
          { start, end: nextLine(context.text, fact.valueSpan.end), text: '' },
          ...rotationLines(context.text).filter((edit) => edit.start !== start),
        ],
      },
    ];
  }
  if (fact.dialect === 'systemd' && /^Standard/.test(fact.key)) {
    const { start, end } = fact.content;
    return [
      {
        title: 'Leave the output to the journal',
        safety: 'safe',
        edits: [{ start, end, text: 'journal' }],
      },
    ];
  }
  if (fact.dialect === 'dotenv' && fact.key === 'LOG_CHANNEL') {
    const { start, end } = fact.content;
    return [{ title: 'Log to stderr', safety: 'safe', edits: [{ start, end, text: 'stderr' }] }];
  }
  const standard = STANDARD[fact.dialect]?.(fact.key);
  if (standard === undefined) return [];
  const { start, end } = fact.content;
  return [{ title: 'Log to the standard streams', safety: 'safe', edits: [{ start, end, text: standard }] }];
}

/** What stands for the standard streams, by dialect; undefined where the key has no such value. */
const STANDARD: Readonly<Record<string, (key: string) => string | undefined>> = {
  nginx: (key) => (key === 'error_log' ? '/dev/stderr' : '/dev/stdout'),
  apache: (key) => (key === 'ErrorLog' ? '/proc/self/fd/2' : '/proc/self/fd/1'),
  'php-fpm': () => '/proc/self/fd/2',
};
