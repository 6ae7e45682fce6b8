import type { EntryFact } from '../../../semantics/facts';

const DEPENDENCIES = /(?:^|\.)(?:dev-|build-)?dependencies$/;

interface LocalPath {
  readonly path: string;
  readonly ecosystem: string;
  readonly tool: string;
}

/** The folder that a line of a manifest takes code from; undefined where it names none. */
export function pathIn({ dialect, path, key, value }: EntryFact): LocalPath | undefined {
  const text = String(value);
  const list = path.slice(0, -1).join('.');
  switch (dialect) {
    case 'package-json': {
      const local = /^(?:file|link|portal):(.+)$/.exec(text)?.[1];
      return local !== undefined && /dependencies$/i.test(list)
        ? { path: local, ecosystem: 'node', tool: 'npm' }
        : undefined;
    }
    case 'composer-json':
      return path[0] === 'repositories' && key === 'url'
        ? { path: text, ecosystem: 'php', tool: 'Composer' }
        : undefined;
    case 'cargo':
      return key === 'path' && DEPENDENCIES.test(path.slice(0, -2).join('.'))
        ? { path: text, ecosystem: 'rust', tool: 'Cargo' }
        : undefined;
    case 'pyproject':
      return key === 'path' && /^tool\.(?:poetry|uv\.sources)/.test(list)
        ? { path: text, ecosystem: 'python', tool: 'Python' }
        : undefined;
    case 'requirements':
      return key === '@' || key === '-e' || key === '--editable'
        ? { path: text, ecosystem: 'python', tool: 'pip' }
        : undefined;
    case 'go-mod':
      return path[0] === 'replace' ? { path: text, ecosystem: 'go', tool: 'Go' } : undefined;
    default:
      return undefined;
  }
}
