import { folderOf, instructionsOf, nameOf, type Place, type ProjectFile } from '../../project/project-file';
import type { InstructionFact } from '../../semantics/facts';

/** A port that a file says the app listens on. */
export interface SaidPort {
  readonly port: number;
  readonly place: Place;
}

/** The ports of `EXPOSE` in the stage that becomes the image; undefined where one is only known at build time. */
export function exposedPorts(file: ProjectFile): readonly SaidPort[] | undefined {
  const found: SaidPort[] = [];
  for (const fact of instructionsOf(file)) {
    if (fact.keyword !== 'EXPOSE' || !fact.finalStage) continue;
    const ports = portsOf(fact, file.path);
    if (!ports) return undefined;
    found.push(...ports);
  }
  return found;
}

function portsOf({ words }: InstructionFact, path: string): readonly SaidPort[] | undefined {
  const found: SaidPort[] = [];
  for (const { raw, span } of words) {
    const [, port, protocol] = /^(\d{1,5})(?:\/(tcp|udp|sctp))?$/i.exec(raw) ?? [];
    if (port === undefined) return undefined;
    if (protocol !== undefined && !/tcp/i.test(protocol)) continue;
    found.push({ port: Number(port), place: { path, span: span.slice(0, port.length) } });
  }
  return found;
}

/** The Dockerfile of a folder, by its usual name. */
export function dockerfileIn(
  files: readonly ProjectFile[],
  folder: string,
  name = 'Dockerfile',
): ProjectFile | undefined {
  const wanted = folder === '' ? name : `${folder}/${name}`;
  return files.find(({ path }) => path === wanted);
}

/** The only Dockerfile that a project is deployed with; undefined where there are several, or none. */
export function onlyDockerfile(files: readonly ProjectFile[], root: string): ProjectFile | undefined {
  const all = files.filter(
    ({ path, role, language }) => language === 'dockerfile' && role === 'app' && isBelow(path, root),
  );
  return all.length === 1 && nameOf(all[0]?.path ?? '') === 'Dockerfile' ? all[0] : undefined;
}

function isBelow(path: string, root: string): boolean {
  return root === '' || folderOf(path) === root || path.startsWith(`${root}/`);
}
