import { rule } from '../../../engine/rule';
import { imageOf } from '../../../project/base-image';
import { type ImageReference, readImage } from '../../../project/images';
import {
  folderOf,
  instructionsOf,
  nameOf,
  type Place,
  type ProjectFile,
} from '../../../project/project-file';
import { runtimeOfImage } from '../../../project/runtimes';
import type { InstructionFact } from '../../../semantics/facts';

/** Distributions with the same packages and the same C library, as far as that matters. */
type Family = 'Alpine' | 'Debian' | 'Red Hat';

const NAMES: readonly (readonly [Family, RegExp])[] = [
  ['Alpine', /alpine/],
  ['Red Hat', /^(?:fedora|centos|rockylinux|almalinux|amazonlinux|amazoncorretto|ubi\d.*|oraclelinux)$/],
  ['Debian', /^(?:debian|ubuntu|buildpack-deps|debian-slim)$/],
];
const TAGS: readonly (readonly [Family, RegExp])[] = [
  ['Alpine', /alpine/],
  ['Red Hat', /ubi\d|(?:^|-)(?:al20\d\d|oracle|fedora)/],
  ['Debian', /slim|bookworm|bullseye|buster|trixie|jammy|noble|focal/],
];

export default rule({
  id: 'dev-prod-parity/different-image',
  title: 'Another base image in development',
  severity: 'information',
  roles: ['dev-only'],

  instruction(fact, context) {
    if (fact.keyword !== 'FROM' || !fact.finalStage) return undefined;
    const own = baseOf(fact);
    if (!own) return undefined;
    const { path } = context.document;
    const image = context.project.files.find((file) => isProductionOf(path, file));
    const bases = image
      ? instructionsOf(image)
          .filter(({ keyword }) => keyword === 'FROM')
          .flatMap((from) => baseOf(from) ?? [])
      : [];
    const last = bases.at(-1);
    if (!image || !last || bases.some(({ family }) => family === own.family)) return undefined;
    const place: Place = { path: image.path, span: last.span };
    return {
      span: own.span,
      message: `Development runs on ${own.family}, production on ${last.family} (${image.path}). System libraries and packages differ, so what is built and works here can fail there: make both stages of one Dockerfile.`,
      related: [{ ...place, message: last.family }],
    };
  },
});

/** The Dockerfile beside the one for development, or in the folder above. */
function isProductionOf(path: string, { path: other, role }: ProjectFile): boolean {
  if (role !== 'app' || !['Dockerfile', 'Containerfile'].includes(nameOf(other))) return false;
  const folder = folderOf(path);
  return folderOf(other) === folder || folderOf(other) === folderOf(folder);
}

function baseOf(from: InstructionFact) {
  const reference = imageOf(from);
  const image = reference && readImage(reference.raw);
  const family = image && familyOf(image);
  return family && { family, span: reference.span };
}

/** Undefined for images of which nobody here knows what is in them; those for editors bring their own tools. */
function familyOf({ name, tag = '' }: ImageReference): Family | undefined {
  const last = name.slice(name.lastIndexOf('/') + 1);
  const named = NAMES.find(([, pattern]) => pattern.test(last))?.[0];
  if (named) return named;
  if (!runtimeOfImage(name) || name.includes('distroless')) return undefined;
  return TAGS.find(([, pattern]) => pattern.test(tag))?.[0] ?? (name.includes('/') ? undefined : 'Debian');
}
