import { type RuleContext, rule } from '../../../engine/rule';
import { isSecretName } from '../../../knowledge/secrets/names';
import { credentialsInUrl } from '../../../knowledge/secrets/urls';
import { isSecretValue } from '../../../knowledge/secrets/values';
import type { Severity } from '../../../knowledge/severity';
import { nameOf } from '../../../project/project-file';
import type { EntryFact } from '../../../semantics/facts';

/** Variables of what encrypts a file for being committed: dotenvx, sops. */
const ENCRYPTED = /^(?:DOTENV_PUBLIC_KEY|sops_)/;
/** What is copied and filled in: `.env.dev.default`. */
const TEMPLATE = /\.(?:example|sample|template|tmpl|tpl|dist|defaults?)$|(?:^|\/)\.env\.vault[^/]*$/i;
/** What a build puts into pages for everybody to read, and what only names things for the tools of a developer. */
const PUBLIC =
  /^(?:VITE|VUE_APP|REACT_APP|NEXT_PUBLIC|NUXT_PUBLIC|NUXT_ENV|GATSBY|PUBLIC|EXPO_PUBLIC|STORYBOOK|COMPOSE)_|^(?:NODE_ENV|TZ|LANG|PORT|BROWSER)$/;
export default rule({
  id: 'config/env-file-committed',
  title: '.env file that git does not ignore',
  severity: 'error',
  roles: ['app', 'dev-only'],

  fileLanguages: ['dotenv'],
  paths: { file: { only: /(?:^|\/)\.env(?:\.[^/]*)?$/, except: TEMPLATE } },
  file(context) {
    const { document, project } = context;
    const name = nameOf(document.path);
    const isTracked = project.tracks(document.path) === true;
    if (!isTracked && project.ignores(document.path)) return undefined;
    const variables = context.entries();
    if (variables.some(isOfEncryption)) return undefined;
    const given = variables.filter(({ value }) => String(value ?? '').trim() !== '');
    const [first] = given;
    // A file for one deploy is one too many, whatever is in it.
    if (!first || (name === '.env' && given.every(({ key }) => PUBLIC.test(key)))) return undefined;
    const secret = given.some(({ key, value }) => holdsSecret(key, String(value)));
    return {
      span: first.span,
      ...severityOf(secret, context),
      message: isTracked
        ? `Git tracks ${name}, so its values are in the repository's history, where they stay. Take it out with \`git rm --cached\`, add it to .gitignore${secret ? ', and replace the secrets in it' : ', and commit a .env.example without values'}.`
        : `Git does not ignore ${name}, so its values end up in the repository's history, where they stay. Add it to .gitignore and commit a .env.example without values.`,
      // A line of .gitignore changes nothing about what git tracks.
      fixes: () =>
        isTracked
          ? []
          : [
              {
                title: `Add ${name} to .gitignore`,
                safety: 'safe',
                edits: [],
                files: [{ kind: 'ignore', pattern: name }],
              },
            ],
    };
  },
});

function isOfEncryption({ key, value }: EntryFact): boolean {
  return ENCRYPTED.test(key) || String(value).startsWith('encrypted:');
}

/** What only a developer's machine or a CI job uses opens nothing in production. */
function severityOf(secret: boolean, context: RuleContext): { severity?: Severity } {
  if (context.document.role === 'dev-only') return { severity: secret ? 'information' : 'hint' };
  return secret ? {} : { severity: 'warning' };
}

function holdsSecret(name: string, value: string): boolean {
  return (
    (isSecretName(name) && isSecretValue(name, value, { certain: true })) ||
    credentialsInUrl(value).length > 0
  );
}
