import type { VariableRead } from '../project/digest';
import type { Place } from '../project/project-file';
import type { Span } from '../text/span';
import { positionAt } from '../text/text';
import { Folders } from './folders';
import type { Session, Snapshot } from './session';

/** More places than these would push the rest of the hover out of sight. */
const MAX_PLACES = 8;

/** What a hover says, and about which part of the text. */
export interface VariableHover {
  readonly span: Span;
  /** Markdown. */
  readonly text: string;
}

/**
 * What the app knows of the environment variable that is read or declared at an offset: where it is listed or set, and
 * who else reads it. Undefined where there is none. Waits for what has to be loaded to read the other files.
 */
export async function explainVariable(
  session: Session,
  snapshot: Snapshot,
  offset: number,
): Promise<VariableHover | undefined> {
  const { folder, path } = snapshot;
  const { workspace } = folder;
  const own = session.engine.digest(path, snapshot.analysis.text)?.reads ?? [];
  const here = variableAt(snapshot, own, offset);
  if (!here) return undefined;
  const { name, span } = here;
  let reads = workspace.projectOf(path).reads(name);
  while (await session.engine.settle()) reads = workspace.projectOf(path).reads(name);
  const isElsewhere = (place: Place) => place.path !== path || !place.span.encloses(span);
  const link = (place: Place) => {
    const { row } = positionAt(workspace.read(place.path) ?? '', place.span.start);
    return `[${place.path}:${row + 1}](${Folders.uriOf(folder, place.path)}#L${row + 1})`;
  };
  const declared = workspace.projectOf(path).variables.filter((one) => one.name === name);
  const declaredAs = (as: 'example' | 'given') =>
    listed(declared.filter((one) => one.as === as && isElsewhere(one.place)).map(({ place }) => link(place)));
  const example = declaredAs('example');
  const given = declaredAs('given');
  const readers = listed(
    reads
      .filter(isElsewhere)
      .map((read) => (read.hasFallback ? `${link(read)} (with a fallback)` : link(read))),
  );
  const other = here.isRead ? 'Also read' : 'Read';
  const text = [
    `\`${name}\` · environment variable`,
    example && `Listed in ${example}`,
    given && `Set in ${given}`,
    declared.length === 0 && 'No file of the project lists or sets it.',
    readers
      ? `${other} in ${readers}`
      : `No ${here.isRead ? 'other ' : ''}place in the app reads it by this name.`,
  ];
  return { span, text: text.filter(Boolean).join('\n\n') };
}

interface Variable {
  readonly name: string;
  readonly span: Span;
  readonly isRead: boolean;
}

/** The end belongs to it: there the cursor stands when the word has just been typed. */
function variableAt(
  { folder, path }: Snapshot,
  reads: readonly VariableRead[],
  offset: number,
): Variable | undefined {
  const isHere = ({ start, end }: Span) => start <= offset && offset <= end;
  const read = reads.findLast(({ span }) => isHere(span));
  if (read) return { ...read, isRead: true };
  const declared = folder.workspace
    .projectOf(path)
    .variables.find(({ place }) => place.path === path && isHere(place.span));
  return declared && { name: declared.name, span: declared.place.span, isRead: false };
}

function listed(links: readonly string[]): string {
  const shown = links.slice(0, MAX_PLACES).join(', ');
  return links.length > MAX_PLACES ? `${shown}, and ${links.length - MAX_PLACES} more` : shown;
}
