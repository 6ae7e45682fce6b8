import { type RuleContext, rule } from '../../../engine/rule';
import type { Edit, FileChange, Fix } from '../../../fixes/fix';
import type { FixContext } from '../../../fixes/fix-context';
import { writtenAt } from '../../../fixes/same-as';
import { versionsAgree } from '../../../project/images';
import type { ServiceUse } from '../../../project/services';

/** A use whose image says a version. */
type Versioned = ServiceUse & {
  readonly version: string;
  readonly versionPlace: NonNullable<ServiceUse['versionPlace']>;
};

export default rule({
  id: 'dev-prod-parity/service-version-skew',
  title: 'Service in another version',
  severity: 'warning',
  roles: ['app', 'script', 'dev-only'],

  entry(fact, context) {
    if (
      !['image', 'engine_version', 'database_version'].includes(fact.key) &&
      !fact.path.includes('services')
    )
      return undefined;
    const own = ownUse(fact.content.start, context);
    if (!own) return undefined;
    const others = context.project.services
      .filter(isVersioned)
      .filter(({ service }) => service === own.service);
    const reference = referenceOf(own, others);
    if (!reference || versionsAgree(own.version, reference.version)) return undefined;
    // Two of a kind in one setting are there on purpose: an upgrade that is tried, a matrix.
    if (
      others.some((other) => other.setting === own.setting && versionsAgree(other.version, reference.version))
    )
      return undefined;
    return {
      span: own.versionPlace.span,
      message: `${own.service} ${own.version} runs here, ${reference.version} in ${reference.place.path}. What works with one may fail with the other: use the same version everywhere.`,
      related: [{ ...reference.versionPlace, message: `${reference.service} ${reference.version}` }],
      fixes: (site) => fixes(own, reference, others, site),
    };
  },
});

function isVersioned(use: ServiceUse): use is Versioned {
  return use.version !== undefined && use.versionPlace !== undefined;
}

/** The use that the document itself declares at an offset. */
function ownUse(offset: number, { document, project }: RuleContext): Versioned | undefined {
  return project.services
    .filter(isVersioned)
    .find(({ place }) => place.path === document.path && place.span.start === offset);
}

/** What the others are measured by: production where it says something, else the newest of all. */
function referenceOf(own: Versioned, others: readonly Versioned[]): Versioned | undefined {
  const production = others.filter(({ setting }) => setting === 'production');
  if (own.setting === 'production') return undefined;
  return [...(production.length > 0 ? production : others)].sort((a, b) => newer(b.version, a.version))[0];
}

function newer(a: string, b: string): number {
  const left = a.split('.').map(Number);
  const right = b.split('.').map(Number);
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Here alone, or in every place that says another version; variants such as `-alpine` stay. */
function fixes(
  own: Versioned,
  reference: Versioned,
  others: readonly Versioned[],
  site: FixContext,
): readonly Fix[] {
  // A managed service is upgraded with care, and each provider writes versions in its own way.
  if (own.dialect === 'terraform') return [];
  const edit = aligned(own, reference);
  const rest = others.filter(
    (other) =>
      other.place.path !== own.place.path &&
      other.dialect !== 'terraform' &&
      !versionsAgree(other.version, reference.version),
  );
  const here: Fix = {
    title: `Use ${own.service} ${reference.version} here`,
    safety: 'suggested',
    edits: [edit],
  };
  if (rest.length === 0) return [here];
  const files = rest.flatMap((other): readonly FileChange[] => {
    const expected = writtenAt(other.versionPlace, site);
    return expected === undefined
      ? []
      : [{ kind: 'replace', path: other.place.path, expected, ...aligned(other, reference) }];
  });
  return [
    {
      title: `Use ${own.service} ${reference.version} everywhere`,
      safety: 'suggested',
      edits: [edit],
      files,
    },
    here,
  ];
}

function aligned({ versionPlace: { span } }: Versioned, { version }: Versioned): Edit {
  return { start: span.start, end: span.end, text: version };
}
