import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { imageOf } from '../../../project/base-image';
import { type ImageReference, readImage, versionOfTag } from '../../../project/images';
import { settingOf } from '../../../project/project-file';
import { runtimeOfImage } from '../../../project/runtimes';
import { serviceOfImage } from '../../../project/services';
import { ownFile } from '../../../project/surroundings';
import type { EntryFact, InstructionFact } from '../../../semantics/facts';
import type { Span } from '../../../text/span';

/** Tags that always mean the newest of something. */
const MOVING =
  /^(?:latest|lts|stable|edge|nightly|mainline|current|rolling|devel|main|master|alpine|slim|lts-[a-z]+)$/;
/** Images that people build upon or run beside the app, and that are not their own. */
const COMMON: ReadonlySet<string> = new Set(
  `alpine debian ubuntu busybox fedora centos rockylinux almalinux amazonlinux archlinux nginx httpd caddy
  traefik haproxy maven gradle composer node python ruby golang php rust openjdk eclipse-temurin
  amazoncorretto deno elixir erlang perl swift adminer phpmyadmin pgadmin4 mailhog mailpit zookeeper
  consul vault etcd prometheus grafana loki jaeger keycloak localstack sonarqube wordpress`.split(/\s+/),
);
export default rule({
  id: 'dependencies/unpinned-image',
  title: 'Image without a version',
  severity: 'warning',
  yieldsTo: ['build-release-run/mutable-release-tag'],

  dialects: { entry: ['compose', 'kubernetes', 'github-actions', 'gitlab-ci'] },

  instruction(fact, context) {
    if (fact.keyword !== 'FROM') return undefined;
    const reference = imageOf(fact);
    if (!reference || isStage(reference.raw, fact, context)) return undefined;
    const image = readImage(reference.raw);
    if (!image || image.name === 'scratch') return undefined;
    return report(image, reference.span, context, false);
  },

  entry(fact, context) {
    if (typeof fact.value !== 'string' || !isImage(fact)) return undefined;
    const image = readImage(fact.value);
    // Of an image of one's own, the tag says which release runs: that is another factor's matter.
    const base = image?.name.split('/').at(-1) ?? '';
    if (!image || !(serviceOfImage(image.name) ?? COMMON.has(base))) return undefined;
    if (fact.dialect === 'compose' && isBuilt(fact, context)) return undefined;
    return report(image, fact.content, context, isDevelopment(fact, context));
  },
});

function report(
  image: ImageReference,
  span: Span,
  context: RuleContext,
  isMinor: boolean,
): Report | undefined {
  if (image.digest !== undefined || (image.tag !== undefined && !MOVING.test(image.tag))) return undefined;
  const isNewest = image.tag === undefined || image.tag === 'latest';
  const said = image.tag === undefined ? 'names no version' : `\`${image.tag}\` is no version`;
  return {
    span,
    ...(isMinor || !isNewest ? { severity: 'information' as const } : {}),
    message: `\`${image.name}\` ${said}: the next build or start can bring another major version that nobody has tested. Name the version that you use, such as \`${image.name}:${exampleTag(image, context) ?? '1.2'}\`.`,
    fixes: (site) => {
      const tag = exampleTag(image, context);
      if (tag === undefined) return [];
      const { start, end } = span;
      const registry = image.registry === undefined ? '' : `${image.registry}/`;
      const written = site.slice(span);
      const bare = image.tagStart === undefined ? written : written.slice(0, image.tagStart - 1);
      return [
        {
          title: `Use \`${registry}${image.name}:${tag}\``,
          safety: 'suggested',
          edits: [{ start, end, text: `${bare}:${tag}` }],
        },
      ];
    },
  };
}

/** The tag that another file of the project gives the same image, or the version of the runtime that it brings. */
function exampleTag({ name, tag }: ImageReference, { project }: RuleContext): string | undefined {
  const variant = tag === undefined ? '' : (/(?:^|-)(alpine|slim)$/.exec(tag)?.[1] ?? '');
  const service = project.services.find(
    (use) => readImage(use.image)?.name === name && use.version !== undefined,
  );
  if (service?.version !== undefined) return withVariant(service.version, variant);
  const runtime = runtimeOfImage(name);
  const declared =
    runtime && project.runtimes.find((use) => use.runtime === runtime && !use.isRange && !use.isOneOfMany);
  return declared && versionOfTag(declared.version) !== undefined
    ? withVariant(declared.version, variant)
    : undefined;
}

function withVariant(version: string, variant: string): string {
  return variant === '' ? version : `${version}-${variant}`;
}

function isImage({ dialect, key, path }: EntryFact): boolean {
  const above = path[path.length - 2];
  if (dialect === 'gitlab-ci') return key === 'image' || above === 'image' || above === 'services';
  if (dialect !== 'github-actions') return key === 'image';
  // A job's container may be written as `container: node`. In a matrix, an image is only a part of a name.
  const place = path[0] === 'jobs' ? path.slice(2) : [];
  if (place[0] === 'services') return place.length === 3 && key === 'image';
  return place[0] === 'container' && (place.length === 1 || key === 'image');
}

/** A stage further up that is called so. */
function isStage(name: string, { span }: InstructionFact, context: RuleContext): boolean {
  return context
    .regionsNamed(name.toLowerCase())
    .some(({ type, own }) => type === 'stage' && own.end <= span.start);
}

/** The name that a service gives to what it builds. */
function isBuilt(fact: EntryFact, context: RuleContext): boolean {
  return context.hasKey(fact.span, 'services', fact.path[1] ?? '', 'build');
}

/** What runs beside a build, or on a developer's machine, harms nobody but them. */
function isDevelopment({ dialect }: EntryFact, context: RuleContext): boolean {
  if (dialect === 'kubernetes') return false;
  if (dialect !== 'compose') return true;
  const file = ownFile(context);
  return !file || settingOf(file) !== 'production';
}
