import type { EntryFact } from '../semantics/facts';
import { entriesOf, nameOf, type Place, type ProjectFile } from './project-file';

/** A place that gives the app an environment variable, or tells people that it wants one. */
export interface DeclaredVariable {
  readonly name: string;
  /** `example`: a `.env.example`, made to be read by people; `given`: what sets it for a process. */
  readonly as: 'example' | 'given';
  readonly value: EntryFact['value'];
  readonly place: Place;
}

const EXAMPLE =
  /^(?:\.?env\.(?:example|sample|template|dist)|example\.env|\.env\.(?:example|sample|template)\.\w+)$/i;

/** Whether a file documents environment variables by its name: `.env.example` and its kin. */
export function isExampleFile(path: string): boolean {
  return EXAMPLE.test(nameOf(path));
}

/** All environment variables that the files declare. */
export function variablesOf(files: readonly ProjectFile[]): readonly DeclaredVariable[] {
  return files.flatMap((file) => {
    const as = isExampleFile(file.path) ? 'example' : 'given';
    return entriesOf(file)
      .filter(declares)
      .map(({ key, value, keySpan }) => ({
        name: key,
        as,
        value,
        place: { path: file.path, span: keySpan },
      }));
  });
}

function declares({ dialect, path, key }: EntryFact): boolean {
  const above = path[path.length - 2];
  switch (dialect) {
    case 'dotenv':
      return true;
    case 'dockerfile':
      return above === 'ENV' || above === 'ARG';
    case 'compose':
      return above === 'environment';
    case 'kubernetes':
    case 'helm-values':
      return above === 'env' || (above === 'data' && path.length === 2);
    case 'github-actions':
      return above === 'env';
    case 'gitlab-ci':
      return above === 'variables';
    default:
      return (
        (above === 'env' || above === 'environment' || above === 'Environment') &&
        /^[A-Z][A-Z0-9_]*$/.test(key)
      );
  }
}
