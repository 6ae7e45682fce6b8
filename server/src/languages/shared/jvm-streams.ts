/** Classes that write to the stream, writer or file that they are made with. */
export const STREAM_WRAPPERS: ReadonlySet<string> = new Set([
  'PrintStream',
  'PrintWriter',
  'BufferedOutputStream',
  'BufferedWriter',
  'OutputStreamWriter',
  'DataOutputStream',
  'TeeOutputStream',
]);
