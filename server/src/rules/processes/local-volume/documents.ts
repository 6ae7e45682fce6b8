/** The document of a YAML file in which an offset is. */
export function textOfDocument(text: string, offset: number): string {
  const start = text.lastIndexOf('\n---', offset);
  const end = text.indexOf('\n---', offset);
  return text.slice(start === -1 ? 0 : start + 1, end === -1 ? undefined : end + 1);
}
