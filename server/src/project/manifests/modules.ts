import { entriesOf } from '../project-file';
import { dependency, type ManifestReader } from './manifest';

/** Requirements of a Go module. https://go.dev/ref/mod#go-mod-file */
export const modules: ManifestReader = {
  matches: (name) => name === 'go.mod',
  read(file) {
    const entries = entriesOf(file);
    const local = new Set(
      entries.flatMap(({ path, value }) =>
        path[0] === 'replace' && /^\.{0,2}\//.test(String(value)) ? [path[1]] : [],
      ),
    );
    return entries.flatMap(({ path, keySpan, value, content }) => {
      const [directive, name] = path;
      if (directive !== 'require' || name === undefined) return [];
      return [
        dependency(file, {
          name,
          ecosystem: 'go',
          group: 'production',
          ...(local.has(name) ? { local: true } : {}),
          span: keySpan,
          version: String(value),
          versionSpan: content,
        }),
      ];
    });
  },
};
