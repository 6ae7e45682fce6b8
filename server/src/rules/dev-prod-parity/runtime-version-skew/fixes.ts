import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { writtenAt } from '../../../fixes/same-as';
import type { RuntimeVersion } from '../../../project/runtimes';
import { PRECISION } from './agreement';
import { NAMES, UNREAD } from './names';

/** The version of the image goes to the place that differs; not into a range, whose other end may have a meaning. */
export function fixes(own: RuntimeVersion, other: RuntimeVersion, site: FixContext): readonly Fix[] {
  const { start, end } = own.place.span;
  const name = NAMES[own.runtime];
  const here: readonly Fix[] =
    own.isRange || other.isRange || !isComplete(other, own)
      ? []
      : [
          {
            title: `Use ${name} ${other.version} here`,
            safety: 'suggested',
            edits: [{ start, end, text: other.version }],
          },
        ];
  if (own.image === undefined || other.isRange || !isComplete(own, other)) return here;
  const { path, span } = other.place;
  const expected = writtenAt(other.place, site);
  if (expected === undefined || !UNREAD.test(path)) return here;
  return [
    {
      title: `Use ${name} ${own.version} in ${path}`,
      safety: 'suggested',
      edits: [],
      files: [{ kind: 'replace', path, start: span.start, end: span.end, expected, text: own.version }],
    },
    ...here,
  ];
}

/** Whether a version says enough to stand where another one stands: version managers of Ruby want all numbers. */
function isComplete(source: RuntimeVersion, target: RuntimeVersion): boolean {
  const wanted = target.image === undefined && target.runtime === 'ruby' ? 3 : 1;
  return (
    source.version.split('.').length >= wanted &&
    source.version.split('.').length >= PRECISION[source.runtime] - 1
  );
}
