import * as bundled from 'web-tree-sitter';

/** web-tree-sitter, evaluated: its module holds one runtime for as long as it lives. */
export type ParserLibrary = typeof bundled;

/**
 * The tree-sitter runtime. Its own stack has 64 KB with its data right below it, and it recurses once per open bracket:
 * some thousand brackets overwrite the data, and every later text is read wrongly or not at all. So it gets a stack that
 * JavaScript's always ends before; what is left of such a text is an exception that can be caught.
 */
export class ParserRuntime {
  private stackPointer: { value: number } | undefined;
  private heap: { readonly buffer: { readonly byteLength: number } } | undefined;
  private top = 0;
  private memoryAtStart = 0;

  private constructor(readonly library: ParserLibrary) {}

  /** Loads the runtime; where the library has loaded one already, it is that one. */
  static async start(wasmBinary: Uint8Array, library: ParserLibrary = bundled): Promise<ParserRuntime> {
    const runtime = new ParserRuntime(library);
    await new Promise<void>((resolve, reject) => {
      const module: RuntimeModule = {
        instantiateWasm(imports, receive) {
          runtime.stackPointer = imports.env.__stack_pointer;
          runtime.heap = imports.env.memory;
          WebAssembly.instantiate(wasmBinary, imports).then(
            (made) => receive(made.instance, made.module),
            reject,
          );
          return {};
        },
      };
      library.Parser.init(module).then(() => {
        runtime.useLargeStack(module);
        runtime.memoryAtStart = runtime.memory;
        resolve();
      }, reject);
    });
    return runtime;
  }

  /** How much more memory it has than at its start, in bytes: it gives none back. */
  get growth(): number {
    return this.memory - this.memoryAtStart;
  }

  private get memory(): number {
    return this.heap?.buffer.byteLength ?? 0;
  }

  private useLargeStack({ _malloc }: RuntimeModule): void {
    if (!_malloc) return;
    this.top = _malloc(STACK) + STACK;
    this.unwind();
  }

  /** Empties the stack after an exception, which leaves it as it was in the middle of the work. */
  unwind(): void {
    if (this.stackPointer) this.stackPointer.value = this.top;
  }
}

/** In bytes. What is not used takes no memory. JavaScript's own stack, some 1 to 4 MB, is used up first. */
const STACK = 16 * 1024 * 1024;

/** What Emscripten reads from the options, and adds to them. */
interface RuntimeModule {
  instantiateWasm(imports: RuntimeImports, receive: (instance: unknown, module: unknown) => void): object;
  _malloc?: (bytes: number) => number;
  [option: string]: unknown;
}

interface RuntimeImports {
  readonly env: {
    readonly __stack_pointer: { value: number };
    readonly memory: { readonly buffer: { readonly byteLength: number } };
  };
}

declare const WebAssembly: {
  instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: unknown; module: unknown }>;
};
