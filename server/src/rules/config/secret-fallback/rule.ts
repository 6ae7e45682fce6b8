import type { Report } from '../../../engine/findings';
import { rule } from '../../../engine/rule';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import type { Snippet } from '../../../fixes/idioms';
import { isServiceSetUp } from '../../../knowledge/secrets/images';
import { isSecretName } from '../../../knowledge/secrets/names';
import { credentialsInUrl } from '../../../knowledge/secrets/urls';
import { isSecretValue } from '../../../knowledge/secrets/values';
import { allBut } from '../../../semantics/dialects';
import type { CallFact, EntryFact, FallbackFact, VariableDefault } from '../../../semantics/facts';
import type { Span } from '../../../text/span';

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

  entry: (fact) => fact.defaults?.flatMap((one) => inEntry(one, fact) ?? []),
});

function isFallbackSecret(name: string, value: string): boolean {
  if (credentialsInUrl(value).length > 0) return true;
  return isSecretName(name) && isSecretValue(name, value, { certain: true });
}

function message(name: string): string {
  return `Where \`${name}\` is not set, a secret that everyone can read in the repository is used instead, silently, in production too. Take the fallback away, so that a deploy without it fails at once.`;
}

function failFast(name: string, fact: CallFact | FallbackFact, site: FixContext): readonly Fix[] {
  const bare = fact.kind === 'call' ? withoutFallback(name, fact, site) : undefined;
  if (bare) return [bare];
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

/** `env('DB_PASSWORD')`, where the framework is left to miss what is missing. */
function withoutFallback(name: string, { call }: CallFact, site: FixContext): Fix | undefined {
  const [first, second, ...more] = call.args;
  if (!first || !second || more.length > 0 || !site.idioms?.leavesMissing?.(call, site.document.path))
    return undefined;
  return {
    title: `Read \`${name}\` without a fallback`,
    safety: 'suggested',
    drops: true,
    edits: [{ start: first.span.end, end: second.span.end, text: '' }],
    files: [{ kind: 'variable', file: '.env.example', name, value: '' }],
  };
}

/** Where only this syntax can stand (an annotation), the same without its fallback. */
function requiredInPlace(fact: CallFact | FallbackFact): Snippet | undefined {
  const code = fact.kind === 'fallback' && fact.value.kind === 'fallback' ? fact.value.required : undefined;
  return code === undefined ? undefined : { code, edits: [] };
}

function inEntry({ name, text, span, clause }: VariableDefault, fact: EntryFact): Report | undefined {
  const setting = name.split('.').at(-1) ?? name;
  if (!isFallbackSecret(setting, text)) return undefined;
  return {
    span: span ?? fact.content,
    ...(fact.dialect === 'compose' && isServiceSetUp(setting) ? { severity: 'warning' as const } : {}),
    message: message(name),
    fixes: () => (clause ? withoutDefault(name, clause, fact) : []),
  };
}

/** Of shells, the one who starts is told what is missing. */
function withoutDefault(name: string, { start, end }: Span, { dialect }: EntryFact): readonly Fix[] {
  return [
    {
      title: `Require \`${name}\`: fail at start when it is not set`,
      safety: 'suggested',
      drops: true,
      edits: [{ start, end, text: dialect === 'spring' ? '' : ':?is not set' }],
      // Spring also puts its own properties in.
      files: /^\w+$/.test(name) ? [{ kind: 'variable', file: '.env.example', name, value: '' }] : [],
    },
  ];
}
