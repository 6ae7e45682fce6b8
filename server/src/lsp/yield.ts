/**
 * Lets messages that have arrived be handled. A macrotask is needed: the connection handles one message in each. The
 * function is looked up at the global object, for web workers have only the slower one.
 */
export function yieldToMessages(): Promise<void> {
  const { setImmediate: soon = (run: () => void) => setTimeout(run, 0) } = globalThis as {
    setImmediate?: (run: () => void) => unknown;
  };
  return new Promise((resolve) => void soon(resolve));
}
