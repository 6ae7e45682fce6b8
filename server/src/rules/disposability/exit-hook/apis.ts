import type { ApiTable } from '../../../semantics/apis';

/** A call that has something done when the process ends. */
export interface Hook {
  /** Position of what is done; where absent, a block does it. */
  readonly action?: number;
  /** It takes away the file that it is called on: only a lock counts. */
  readonly removes?: true;
  /** Position of the event, and which ones are the end. */
  readonly event?: { readonly position: number; readonly names: readonly string[] };
}

const first: Hook = { action: 0 };
const exit: Hook = { action: 1, event: { position: 0, names: ['exit', 'beforeExit'] } };

/**
 * https://docs.python.org/3/library/atexit.html, https://nodejs.org/api/process.html#event-exit,
 * https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/lang/Runtime.html#addShutdownHook(java.lang.Thread),
 * https://docs.ruby-lang.org/en/master/Kernel.html#method-i-at_exit
 */
export const apis: ApiTable<Hook> = {
  python: { 'atexit.register': first },
  node: { 'process.on': exit, 'process.once': exit },
  jvm: {
    'java.lang.Runtime.addShutdownHook': first,
    // https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/io/File.html#deleteOnExit()
    'java.io.File.deleteOnExit': { removes: true },
  },
  ruby: { at_exit: {}, 'Kernel.at_exit': {} },
};
