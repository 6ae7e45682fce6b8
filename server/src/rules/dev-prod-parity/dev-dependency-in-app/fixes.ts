import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import type { Dependency } from '../../../project/dependencies';
import { nameOf } from '../../../project/project-file';

const ENTRY = /^(\s*)"([^"]+)"(\s*:\s*"[^"]*")(,?)\s*$/;

/** Moves the line of a dependency in `package.json`; none where the file is not written one dependency per line. */
export function moveToProduction({ name, place }: Dependency, { project }: FixContext): readonly Fix[] {
  const text = project.read(place.path);
  if (text === undefined || nameOf(place.path) !== 'package.json' || text.includes('\r')) return [];
  const lines = text.split('\n');
  const moved = move(lines, name);
  if (!moved) return [];
  const first = lines.findIndex((line, index) => line !== moved[index]);
  const fromEnd = [...lines].reverse().findIndex((line, index) => line !== moved[moved.length - 1 - index]);
  const last = lines.length - fromEnd;
  const start = lines.slice(0, first).join('\n').length + (first === 0 ? 0 : 1);
  const expected = lines.slice(first, last).join('\n');
  return [
    {
      title: `Declare \`${name}\` for production`,
      safety: 'suggested',
      edits: [],
      files: [
        {
          kind: 'replace',
          path: place.path,
          start,
          end: start + expected.length,
          expected,
          text: moved.slice(first, last).join('\n'),
        },
      ],
    },
  ];
}

/** The lines with the dependency's own one in the other block, in alphabetical order; commas are set right. */
function move(lines: readonly string[], name: string): readonly string[] | undefined {
  const from = blockOf(lines, 'devDependencies');
  const to = blockOf(lines, 'dependencies');
  if (!from || !to) return undefined;
  const at = from.entries.findIndex((entry) => entry.name === name);
  const entry = from.entries[at];
  if (!entry) return undefined;
  const less = from.entries.filter((other) => other !== entry);
  const index = to.entries.findIndex((other) => other.name > name);
  const more = [...to.entries];
  more.splice(index === -1 ? more.length : index, 0, entry);
  const blocks = [
    { ...from, written: written(less) },
    { ...to, written: written(more) },
  ].sort((a, b) => b.start - a.start);
  const result = [...lines];
  for (const block of blocks) result.splice(block.start, block.entries.length, ...block.written);
  return result;
}

interface Block {
  /** Index of the first line inside. */
  readonly start: number;
  readonly entries: readonly { readonly name: string; readonly line: string }[];
}

function blockOf(lines: readonly string[], key: string): Block | undefined {
  const open = lines.findIndex((line) => new RegExp(`^\\s*"${key}"\\s*:\\s*\\{\\s*$`).test(line));
  if (open === -1) return undefined;
  const length = lines.slice(open + 1).findIndex((line) => /^\s*\}/.test(line));
  const entries = lines.slice(open + 1, open + 1 + length).map((line) => ENTRY.exec(line));
  if (length < 1 || entries.includes(null)) return undefined;
  return {
    start: open + 1,
    entries: entries.map((match) => ({
      name: match?.[2] ?? '',
      line: `${match?.[1]}"${match?.[2]}"${match?.[3]}`,
    })),
  };
}

function written(entries: Block['entries']): readonly string[] {
  return entries.map(({ line }, index) => (index === entries.length - 1 ? line : `${line},`));
}
