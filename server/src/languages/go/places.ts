import type { Edit } from '../../fixes/fix';
import { lineStart } from '../../text/text';

const CONST = /^[ \t]*const(?=[ \t]+\w+(?:[ \t]+[\w.]+)?[ \t]*=)/;
const GROUP = /^[ \t]*(const|var|type|import)[ \t]*\(/;
/** A line that ends a group, or that no group goes on over. */
const NO_GROUP = /^[ \t]*\)|^(?:func|type|var|const)\b|[{}][ \t\r]*$/;

/**
 * What has to change so that a call can stand at an offset: a constant becomes a variable. Undefined where that can't
 * be done in one place, as in a group of constants.
 */
export function makeRoomForCall(text: string, at: number): readonly Edit[] | undefined {
  const start = lineStart(text, at);
  const keyword = CONST.exec(text.slice(start, at));
  if (keyword) {
    const end = start + keyword[0].length;
    return [{ start: end - 'const'.length, end, text: 'var' }];
  }
  return isInConstants(text, start) ? undefined : [];
}

/** Whether the line that begins at an offset belongs to `const ( … )`. */
function isInConstants(text: string, line: number): boolean {
  for (let end = line - 1; end >= 0; ) {
    const start = lineStart(text, end);
    const above = text.slice(start, end);
    const group = GROUP.exec(above)?.[1];
    if (group !== undefined) return group === 'const';
    if (NO_GROUP.test(above)) return false;
    end = start - 1;
  }
  return false;
}
