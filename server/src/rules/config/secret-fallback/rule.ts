import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import type { Snippet } from '../../../fixes/idioms';
import { isServiceSetUp } from '../../../knowledge/secrets/images';
import { isSecretName } from '../../../knowledge/secrets/names';
import { credentialsInUrl } from '../../../knowledge/secrets/urls';
import { isSecretValue } from '../../../knowledge/secrets/values';
import { allBut } from '../../../semantics/dialects';
import type { CallFact, EntryFact, FallbackFact } from '../../../semantics/facts';

/** `${NAME:-value}`, `${NAME-value}` of shells and Compose. */
const OF_SHELLS = /\$\{([A-Za-z_]\w*)(:?-)([^${}]*)\}/;
/** `${NAME:value}`, `${some.property:value}` of Spring. */
const OF_SPRING = /\$\{([A-Za-z_][\w.-]*)(:)([^${}]*)\}/;

export default rule({
  id: 'config/secret-fallback',
  title: 'Secret with a committed fallback',
  severity: 'error',
  roles: ['app', 'script', 'migration'],

  // Names of Maven's properties may hold a dash: `${auth-jwt.version}`.
  dialects: { entry: allBut('maven') },

  environment(read, fact, context) {
    const fallback = read.fallback && context.dereference(read.fallback);
    if (fallback?.kind !== 'string' || !isFallbackSecret(read.name, fallback.text)) return undefined;
    return {
      // A constant that is defined elsewhere is pointed at where it is used.
      span: read.fallback?.kind === 'string' ? fallback.span : (read.fallback?.span ?? fact.span),
      message: message(read.name),
      fixes: (site) => failFast(read.name, fact, site),
    };
  },

  entry(fact, context) {
    return typeof fact.value === 'string' ? substitution(fact.value, fact, context) : undefined;
  },
});

function isFallbackSecret(name: string, value: string): boolean {
  if (credentialsInUrl(value).length > 0) return true;
  return isSecretName(name) && isSecretValue(name, value, { certain: true });
}

function message(name: string): string {
  return `Where \`${name}\` is not set, a secret that everyone can read in the repository is used instead, silently, in production too. Take the fallback away, so that a deploy without it fails at once.`;
}

function failFast(name: string, fact: CallFact | FallbackFact, site: FixContext): readonly Fix[] {
  const { start, end } = fact.kind === 'call' ? fact.call.span : fact.value.span;
  const snippet = requiredInPlace(fact) ?? site.idioms?.requiredVariable(name, site, start);
  if (!snippet || (fact.kind === 'fallback' && fact.inPattern)) return [];
  return [
    {
      title: `Require \`${name}\`: fail at start when it is not set`,
      safety: 'suggested',
      drops: true,
      edits: [{ start, end, text: snippet.code }, ...snippet.edits],
      // A setting such as `Jwt:Key` is no variable.
      files: /^\w+$/.test(name) ? [{ kind: 'variable', file: '.env.example', name, value: '' }] : [],
    },
  ];
}

/** Where only this syntax can stand (an annotation), the same without its fallback. */
function requiredInPlace(fact: CallFact | FallbackFact): Snippet | undefined {
  const code = fact.kind === 'fallback' && fact.value.kind === 'fallback' ? fact.value.required : undefined;
  return code === undefined ? undefined : { code, edits: [] };
}

function substitution(value: string, fact: EntryFact, context: RuleContext): Report | undefined {
  const spring = fact.dialect === 'spring';
  const match = (spring ? OF_SPRING : OF_SHELLS).exec(value);
  const [whole = '', path = '', operator = '', fallback = ''] = match ?? [];
  if (!match || fallback === '') return undefined;
  const name = path.split('.').slice(-1)[0] ?? path;
  if (!isFallbackSecret(name, fallback)) return undefined;
  const source = context.slice(fact.content);
  const at = source.indexOf(whole);
  if (at === -1) return undefined;
  const from = at + 2 + path.length;
  const part = fact.content.slice(from + operator.length, at + whole.length - 1);
  const required = spring ? '' : ':?is not set';
  const edit = fact.content.slice(from, at + whole.length - 1);
  return {
    span: part,
    ...(fact.dialect === 'compose' && isServiceSetUp(name) ? { severity: 'warning' as const } : {}),
    message: message(path),
    fixes: () => [
      {
        title: `Require \`${path}\`: fail at start when it is not set`,
        safety: 'suggested',
        drops: true,
        edits: [{ start: edit.start, end: edit.end, text: required }],
        // Spring also puts its own properties in.
        files: /^\w+$/.test(path) ? [{ kind: 'variable', file: '.env.example', name: path, value: '' }] : [],
      },
    ],
  };
}
