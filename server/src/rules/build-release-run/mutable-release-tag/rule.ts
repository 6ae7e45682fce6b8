import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import type { Fix } from '../../../fixes/fix';
import { type ImageReference, readImage } from '../../../project/images';
import { settingOf } from '../../../project/project-file';
import { serviceOfImage } from '../../../project/services';
import { ownFile } from '../../../project/surroundings';
import type { Command, EntryFact } from '../../../semantics/facts';
import type { Span } from '../../../text/span';

/** Tags that are moved to another image all the time: names of branches, of environments, of a wish. */
const MUTABLE: ReadonlySet<string> = new Set(
  `latest stable edge nightly main master trunk develop dev development test testing qa uat stage staging
  preprod prod production live release current`.split(/\s+/),
);

export default rule({
  id: 'build-release-run/mutable-release-tag',
  title: 'Release without a name of its own',
  severity: 'warning',
  roles: ['app', 'script'],

  dialects: { entry: ['kubernetes', 'helm-values', 'compose'] },

  entry(fact, context) {
    const { dialect, key, path, value } = fact;
    if (typeof value !== 'string' || value === '') return undefined;
    // Kustomize and Helm have the tag by itself.
    const isTag =
      (dialect === 'kubernetes' && key === 'newTag') ||
      (dialect === 'helm-values' && key === 'tag' && /image$/i.test(path.at(-2) ?? ''));
    if (isTag) return MUTABLE.has(value) ? report(fact.content, value) : undefined;
    if (key !== 'image' || !(dialect === 'kubernetes' || isDeployed(fact, context))) return undefined;
    const image = readImage(value);
    if (!image || !isOwn(image) || !isMutable(image)) return undefined;
    const at = image.tagStart;
    const span = at === undefined ? fact.content : fact.content.slice(at, at + (image.tag?.length ?? 0));
    return report(span, image.tag, () => (dialect === 'compose' ? fixes(fact, image) : []));
  },

  command(fact) {
    if (fact.role === 'build' || fact.role === 'healthcheck') return undefined;
    return fact.commands.flatMap(deployed);
  },
});

function report(span: Span, tag: string | undefined, fixes?: () => readonly Fix[]): Report {
  const what = tag === undefined ? 'An image without a tag' : `\`${tag}\``;
  return {
    span,
    message: `${what} is another image after each build: nobody can tell which release runs here, two instances can differ, and there is nothing to go back to. Deploy a version or the hash of the commit.`,
    ...(fixes ? { fixes } : {}),
  };
}

/** A Compose file for production, and a service in it that is not built there. */
function isDeployed(fact: EntryFact, context: RuleContext): boolean {
  const file = ownFile(context);
  if (fact.dialect !== 'compose' || !file || settingOf(file) !== 'production') return false;
  return !context.hasKey(fact.span, 'services', fact.path[1] ?? '', 'build');
}

/** What others release has a name of theirs; an own image comes from a registry or an account. */
function isOwn({ name, registry }: ImageReference): boolean {
  return serviceOfImage(name) === undefined && (name.includes('/') || registry !== undefined);
}

function isMutable({ tag, digest }: ImageReference): boolean {
  return digest === undefined && (tag === undefined || MUTABLE.has(tag));
}

/** `kubectl set image deployment/web web=shop:latest`, `docker service update --image shop:latest`, `helm --set image.tag=latest` */
function deployed({ program, words }: Command): readonly Report[] {
  const texts = words.map(({ text }) => text ?? '');
  const isKubectl = program === 'kubectl' && texts.includes('set') && texts.includes('image');
  const isService = program === 'docker' && texts[1] === 'service' && texts[2] === 'update';
  const isHelm = program === 'helm' && texts.some((text) => ['upgrade', 'install'].includes(text));
  if (!isKubectl && !isService && !isHelm) return [];
  return words.flatMap(({ text = '', span }, index) => {
    if (isHelm) {
      const tag = /(?:^|,)(?:\w+\.)*image\.tag=([\w.-]+)/.exec(text)?.[1];
      return tag !== undefined && MUTABLE.has(tag) ? [report(span, tag)] : [];
    }
    const reference = isKubectl
      ? /^[\w*-]+=(\S+)$/.exec(text)?.[1]
      : texts[index - 1] === '--image'
        ? text
        : /^--image=(\S+)$/.exec(text)?.[1];
    const image = reference === undefined ? undefined : readImage(reference);
    return image && isMutable(image) ? [report(span, image.tag)] : [];
  });
}

function fixes({ content, value }: EntryFact, { tagStart, tag }: ImageReference): readonly Fix[] {
  const release = '${RELEASE:?set RELEASE to a version}';
  const start = content.start + (tagStart ?? String(value).length);
  const end = start + (tagStart === undefined ? 0 : (tag?.length ?? 0));
  return [
    {
      title: 'Take the tag from `RELEASE`',
      safety: 'suggested',
      edits: [{ start, end, text: tagStart === undefined ? `:${release}` : release }],
    },
  ];
}
