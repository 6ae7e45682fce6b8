/** The `FROM` of the stage that becomes the image. */
export interface BaseImage {
  /** The image as written, behind the names of other stages. */
  readonly image: string;
  /** Offset behind the line of the last `FROM`, in UTF-16 code units. */
  readonly lineEnd: number;
}

const FROM = /^[ \t]*FROM[ \t]+(?:--\S+[ \t]+)*(\S+)(?:[ \t]+AS[ \t]+(\S+))?[^\r\n]*(?:\r?\n|$)/gim;

/** What the image of a Dockerfile is made from; undefined where it says nothing. Never throws. */
export function baseImage(text: string): BaseImage | undefined {
  const stages = [...text.matchAll(FROM)];
  const last = stages.at(-1);
  if (!last) return undefined;
  let [, image = ''] = last;
  // A stage can only name one above it.
  for (let index = stages.length - 2; index >= 0; index--) {
    const [, from = '', name] = stages[index] ?? [];
    if (name?.toLowerCase() === image.toLowerCase()) image = from;
  }
  return { image, lineEnd: last.index + last[0].length };
}
