import type { Node } from 'web-tree-sitter';
import type { RegionParts, SyntaxReader } from '../../syntax/syntax-reader';

/** One arm of a `switch`, or of whatever chooses between cases. */
export interface SwitchArm {
  readonly node: Node;
  /** Values one of which is wanted; undefined for what cannot be said: a pattern, a guard. */
  readonly values: readonly (Node | undefined)[];
  readonly isDefault: boolean;
  /** What runs; undefined for a label alone, whose values are those of the next one. */
  readonly body: Node | undefined;
  /** Whether what runs goes on into the next arm. */
  readonly falls: boolean;
}

interface Member {
  readonly node: Node;
  readonly body: Node;
  readonly values: readonly (Node | undefined)[];
  readonly isDefault: boolean;
}

/** So many arms that fall into one another are followed. */
const MAX_FALLS = 12;

/**
 * The regions of the arms of a `switch`. One that does not go on into the next reaches to the end of the whole, as an
 * `else if` does: where it holds, nothing behind it is looked at, and a default at the end is the `else` of all. Arms
 * that fall into one another are nested: `case a: x(); case b: y(); break` is `if (a or b) { if (a) x(); y(); }`.
 * @param subject what is switched on; undefined where each arm asks for itself
 */
export function switchRegions(
  whole: Node,
  subject: Node | undefined,
  arms: readonly SwitchArm[],
  read: SyntaxReader,
): void {
  let members: Member[] = [];
  let values: readonly (Node | undefined)[] = [];
  let isDefault = false;
  let exclusive = true;
  arms.forEach((arm, index) => {
    const isLast = index === arms.length - 1;
    values = [...values, ...arm.values];
    isDefault ||= arm.isDefault;
    if (!arm.body && !isLast) return;
    members.push({ node: arm.node, body: arm.body ?? arm.node, values, isDefault });
    const isCut = arm.falls && !isLast && members.length >= MAX_FALLS;
    if (arm.falls && !isLast && !isCut) return;
    if (isCut)
      for (const { node, body } of members) read.region({ type: 'branch', part: 'case', own: node, body });
    else group(whole, members, isLast && exclusive, subject, read);
    exclusive &&= !isCut && !isDefault;
    // What falls in from further above cannot be said.
    values = isCut ? [undefined] : [];
    members = [];
    isDefault = false;
  });
}

/** Arms of which each falls into the next. */
function group(
  whole: Node,
  members: readonly Member[],
  isElse: boolean,
  subject: Node | undefined,
  read: SyntaxReader,
): void {
  const [first] = members;
  if (!first) return;
  for (const [index, { node, body, values, isDefault }] of [...members.entries()].reverse()) {
    const isWhole = index === members.length - 1;
    const common = { own: first.node, body: first.body, ...(index === 0 ? {} : { bodyUntil: body }) };
    if (isDefault)
      read.region({
        ...common,
        type: isWhole && isElse ? 'block' : 'branch',
        part: 'default',
        ...(index === 0 ? {} : { until: node }),
      });
    else
      read.region({
        ...common,
        type: 'branch',
        part: 'case',
        until: isWhole ? whole : node,
        ...asked(subject, values),
      });
  }
}

function asked(
  subject: Node | undefined,
  values: readonly (Node | undefined)[],
): Pick<RegionParts, 'test' | 'against'> {
  const known = values.filter((value) => value !== undefined);
  const [first] = known;
  if (!first || known.length < values.length) return {};
  if (subject) return { test: subject, against: known };
  return known.length === 1 ? { test: first } : {};
}
