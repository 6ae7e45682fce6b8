/** Markdown files are bundled as text, so that explanations work offline. */
declare module '*.md' {
  const text: string;
  export default text;
}
