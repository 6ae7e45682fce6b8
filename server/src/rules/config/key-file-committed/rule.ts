import { type RuleContext, rule } from '../../../engine/rule';
import { folderOf, nameOf } from '../../../project/project-file';

/** A path to a key or a keystore, as it stands in quotes or behind a colon. */
const KEY_FILE =
  /(?<![\w./@-])((?:\.{0,2}\/)?(?:[\w.-]+\/){0,8}[\w.-]+\.(?:jks|p12|pfx|keystore|key|pem|ppk|p8))(?![\w./-])/g;
/** Where frameworks look for what a path names. */
const FOLDERS = ['', 'src/main/resources', 'resources', 'config', 'src', 'certs', 'app'];
/** Certificates and public keys are there to be given away. */
const PUBLIC = /-----BEGIN (?:[A-Z]+ )?(?:CERTIFICATE|PUBLIC KEY|CERTIFICATE REQUEST)-----/;
const PRIVATE = /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----/;

export default rule<never, string>({
  id: 'config/key-file-committed',
  title: 'Key file in the repository',
  severity: 'error',

  scan(text, from, to) {
    const part = text.slice(from, to);
    if (!/\.(?:jks|p12|pfx|keystore|key|pem|ppk|p8)\b/.test(part)) return [];
    return part.split('\n').length > 5000
      ? []
      : [...part.matchAll(KEY_FILE)].map(({ index, 1: path = '' }) => ({
          start: from + index,
          end: from + index + path.length,
          detail: path,
        }));
  },
  match(fact, context) {
    if (context.document.language === 'ignore') return undefined;
    if (fact.where === 'comment') return undefined;
    const file = committedKey(fact.detail, context);
    if (file === undefined) return undefined;
    const isTracked = context.project.tracks(file);
    return {
      span: fact.span,
      message:
        isTracked === false
          ? `Git does not ignore the key in ${file}, so the next commit can take it along: then everyone who can read the repository can pose as this service. Add it to .gitignore, and read the path of a mounted file from the environment.`
          : `The key in ${file} is part of the repository: everyone who can read it can pose as this service. Take it out, make a new one, and read the path of a mounted file from the environment.`,
      // A line of .gitignore changes nothing about what git tracks.
      fixes: () =>
        isTracked
          ? []
          : [
              {
                title: `Add ${nameOf(file)} to .gitignore`,
                safety: 'suggested',
                edits: [],
                files: [{ kind: 'ignore', pattern: nameOf(file) }],
              },
            ],
    };
  },
});

/** The file of the workspace that is meant, if it is a key and git does not ignore it. */
function committedKey(written: string, { document, project }: RuleContext): string | undefined {
  const bare = written.replace(/^(?:\.?\/)+/, '');
  if (bare.startsWith('..')) return undefined;
  const roots = [folderOf(document.path), ...FOLDERS.map((folder) => join(project.root, folder))];
  for (const root of new Set(roots)) {
    const path = join(root, bare);
    if (!project.list(folderOf(path)).includes(nameOf(path))) continue;
    if (project.ignores(path) && project.tracks(path) !== true) continue;
    if (/(?:^|\/)(?:tests?|fixtures|testdata|examples?|samples?|docs?)\//i.test(path)) continue;
    const text = project.read(path) ?? '';
    if (PUBLIC.test(text) && !PRIVATE.test(text)) return undefined;
    // A `.key` or `.pem` may be anything; a keystore is binary.
    if (/\.(?:key|pem|p8|ppk)$/.test(path) && !PRIVATE.test(text) && !text.startsWith('PuTTY')) continue;
    return path;
  }
  return undefined;
}

function join(folder: string, path: string): string {
  return [folder, path].filter((part) => part !== '').join('/');
}
