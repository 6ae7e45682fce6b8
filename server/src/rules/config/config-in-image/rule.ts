import { type RuleContext, rule } from '../../../engine/rule';
import type { Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { withoutInstruction } from '../../../fixes/instructions';
import { deployValue } from '../../../knowledge/programs/deploy-values';
import { isSecretName } from '../../../knowledge/secrets/names';
import type { EntryFact } from '../../../semantics/facts';

/** Where tools fetch packages from while the image is built. */
const OF_THE_BUILD =
  /(?:^|_)(?:PROXY|GOPROXY|INDEX|REGISTRY|MIRROR|DOWNLOAD|RELEASES?|REPO|REPOSITORY|SOURCE|VERSION|HEALTH|HEALTHCHECK|DIST|BINARY|ARCHIVE)(?:_|$)|^(?:PIP|UV|NPM|YARN|NODEJS|POETRY|GEM|BUNDLE|CARGO|RUSTUP|MAVEN|GRADLE|HOMEPAGE|LABEL)_/;
const ARCHIVE = /\.(?:tar|tgz|zip|gz|xz|bz2|deb|rpm|jar|sh|asc|whl|exe|git)\b/i;
/** Names of a deploy in the variables by which frameworks are told of it. */
const PROFILE: ReadonlySet<string> = new Set([
  'SPRING_PROFILES_ACTIVE',
  'MICRONAUT_ENVIRONMENTS',
  'QUARKUS_PROFILE',
]);

export default rule({
  id: 'config/config-in-image',
  title: 'Deploy config in the image',
  severity: 'warning',
  yieldsTo: [
    'config/secret-in-image',
    'config/credentials-in-url',
    'backing-services/hardcoded-handle',
    'backing-services/local-service',
  ],

  dialects: { entry: ['dockerfile'] },

  entry(fact, context) {
    const { key, value, path } = fact;
    if (path[0] !== 'ENV' || typeof value !== 'string') return undefined;
    if (isSecretName(key) || !inFinalStage(fact, context)) return undefined;
    const isProfile = PROFILE.has(key) && /^(?:prod|production|stag\w*|live|dev|development)$/i.test(value);
    const found = OF_THE_BUILD.test(key) || ARCHIVE.test(value) ? undefined : deployValue(key, value);
    if (!isProfile && (!found || found.loopback)) return undefined;
    return {
      span: fact.keySpan.to(fact.valueSpan),
      ...(isProfile ? { severity: 'information' as const } : {}),
      message: `\`${key}\` is baked into the image, so another deploy needs another build. Take it out and set it where the container is started.`,
      fixes: (site) => fixes(fact, value, site),
    };
  },
});

/** What the stages before the last one set stays there. */
function inFinalStage({ span }: EntryFact, context: RuleContext): boolean {
  const last = context.regionsIn().findLast(({ type }) => type === 'stage');
  return !last || span.end > last.own.start;
}

/** Takes the instruction away where it sets nothing else; `.env.example` keeps the value. */
function fixes(fact: EntryFact, value: string, site: FixContext): readonly Fix[] {
  const edit = withoutInstruction(fact, site);
  if (!edit) return [];
  return [
    {
      title: `Take \`${fact.key}\` out of the image`,
      safety: 'suggested',
      edits: [edit],
      files: [{ kind: 'variable', file: '.env.example', name: fact.key, value }],
    },
  ];
}
