import type { Severity } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { isSecretName } from '../../../knowledge/secrets/names';
import { credentialsInUrl } from '../../../knowledge/secrets/urls';
import { isSecretValue } from '../../../knowledge/secrets/values';
import { Span } from '../../../text/span';

/** Encrypted for being committed: dotenvx, sops. */
const ENCRYPTED = /(?:^|\n)(?:DOTENV_PUBLIC_KEY|sops_)|=\s*"?encrypted:/;
/** What is copied and filled in: `.env.dev.default`. */
const TEMPLATE = /\.(?:example|sample|template|tmpl|tpl|dist|defaults?)$/i;
/** What a build puts into pages for everybody to read, and what only names things for the tools of a developer. */
const PUBLIC =
  /^(?:VITE|VUE_APP|REACT_APP|NEXT_PUBLIC|NUXT_PUBLIC|NUXT_ENV|GATSBY|PUBLIC|EXPO_PUBLIC|STORYBOOK|COMPOSE)_|^(?:NODE_ENV|TZ|LANG|PORT|BROWSER)$/;
/** A line that gives a variable a value. */
const ASSIGNMENT = /^[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.]*)[ \t]*=[ \t]*(["']?)([^\s"'#][^\r\n]*)$/gm;

export default rule({
  id: 'config/env-file-committed',
  title: '.env file that git does not ignore',
  severity: 'error',
  roles: ['app', 'dev-only'],

  fileLanguages: ['dotenv'],
  file(context) {
    const { path, language } = context.document;
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (language !== 'dotenv' || !/^\.env(?:\.|$)/.test(name) || context.project.ignores(path))
      return undefined;
    if (name.startsWith('.env.vault') || TEMPLATE.test(name) || ENCRYPTED.test(context.text))
      return undefined;
    const assignments = [...context.text.matchAll(ASSIGNMENT)];
    const [first] = assignments;
    // A file for one deploy is one too many, whatever is in it.
    if (!first || (name === '.env' && assignments.every(([, key = '']) => PUBLIC.test(key))))
      return undefined;
    const secret = assignments.some(([, key = '', quote = '', value = '']) =>
      holdsSecret(key, quote ? value.split(quote, 1)[0]! : value),
    );
    return {
      span: Span.at(first.index, first.index + first[0].trimEnd().length),
      ...severityOf(secret, context),
      message: `Git does not ignore ${name}, so its values end up in the repository's history, where they stay. Add it to .gitignore and commit a .env.example without values.`,
      fixes: () => [
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
