import type { InstructionFact, Word } from '../semantics/facts';

/** The `FROM` of the stage that becomes the image. */
export interface BaseImage {
  /** The image as written, behind the names of other stages. */
  readonly image: string;
  /** The last `FROM`, behind which the image itself is made. */
  readonly stage: InstructionFact;
}

/** What the image of a Dockerfile is made from; undefined where it says nothing. Never throws. */
export function baseImage(instructions: readonly InstructionFact[]): BaseImage | undefined {
  const stages = instructions.filter(({ keyword }) => keyword === 'FROM');
  const stage = stages.at(-1);
  // The stages that the last one is built from by name are part of what becomes the image, the first of them on top.
  const base = stages.find(({ finalStage }) => finalStage);
  const image = base && imageOf(base);
  return stage && image ? { image: image.raw, stage } : undefined;
}

/** The image that a `FROM` names, behind its options. */
export function imageOf({ words }: InstructionFact): Word | undefined {
  return words.find(({ raw }) => !raw.startsWith('--'));
}
