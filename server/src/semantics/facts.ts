import type { Anchor, Span } from '../text/span';
import type { Dialect } from './dialects';
import type { CallValue, Value } from './values';

/**
 * What a language adapter read in a document, in language-neutral form. Facts are immutable but for
 * the anchor, which the engine moves when text before the fact changes.
 */
export type Fact =
  | ImportFact
  | RegionFact
  | BindingFact
  | CallFact
  | FallbackFact
  | ReadFact
  | MatchFact
  | EntryFact
  | InstructionFact
  | CommandLineFact;

interface FactBase {
  readonly anchor: Anchor;
  /** Everything this fact was read from. An edit that touches it makes the fact be read again. */
  readonly span: Span;
}

/** A name that another module gives to this file. */
export interface ImportFact extends FactBase {
  readonly kind: 'import';
  /** The name in this file; `*` for everything of the module. */
  readonly local: string;
  /** The qualified name it stands for: `subprocess.run`, `child_process`, `java.lang.Runtime`. */
  readonly target: string;
  /** Where the module is named, with its quotes, in languages that write it as a text. */
  readonly from?: Span;
  /** Nothing but a type: the import is gone when the code runs. */
  readonly isType?: true;
}

export type RegionType =
  // Code.
  | 'class'
  | 'function'
  | 'branch'
  | 'loop'
  | 'try'
  | 'block'
  // Formats.
  | 'document'
  | 'item'
  | 'section'
  | 'element'
  | 'stage'
  | 'job'
  | 'step'
  | 'service'
  | 'process'
  | 'pipeline'
  | 'subshell';

/**
 * How far a statement leaves: the function (return, raise, exit), the loop (`break`), the case or the loop, whichever is
 * nearer (`break` of languages of C's kind), the round of the loop (`continue`).
 */
export type Leaving = 'function' | 'loop' | 'case' | 'round';

/**
 * A stretch of a document that facts stand in: a function, a branch of an `if`, a stage of a Dockerfile, an item of a
 * list. Regions nest. Test, marks, bases, `result`, `leaves` and `escapes` are read when somebody
 * asks.
 */
export interface RegionFact extends FactBase {
  readonly kind: 'region';
  /** Stays the same object when the region is read again because something in it was edited. */
  readonly id: object;
  readonly type: RegionType;
  /** What the language calls it: `if`, `elif`, `case`, `ternary`, `catch`, `finally`, `lambda`, `method`, `trait`, … */
  readonly part: string;
  /** Name of the function, class, stage, job, service, …, where it has one. */
  readonly name?: string;
  /** In a format: where the name is written, without quotes. */
  readonly nameSpan?: Span;
  /**
   * Where the name is visible: `scope` in the scope around, as a definition; `call` there, too, but only where something
   * is called (in Java a method and a variable of one name are two things); `none`: it is a label.
   */
  readonly visible: 'scope' | 'call' | 'none';
  /** All of it without what marks it: an offset outside does not stand in the region. */
  readonly own: Span;
  /** Where its test holds; of a function or class, its body; else the same as `own`. */
  readonly body: Span;
  /** What decides whether the body of a branch or loop runs; of a `case`, a comparison with what is switched on. */
  readonly test?: Value;
  /** Decorators, annotations, attributes, in source order; one without arguments is a call without arguments. */
  readonly marks: readonly CallValue[];
  /** What a class extends and implements. */
  readonly bases: readonly Value[];
  /** The declared type of what a function answers in the end, as written, without generics. */
  readonly result: string | undefined;
  /** The call that a function is an argument of, where it is written there. Never kept: it stands outside of the region. */
  readonly handedTo: CallValue | undefined;
  /** How far the body leaves with what it ends in; undefined where what follows it is reached from it. */
  readonly leaves: Leaving | undefined;
  /** Of a case: whether a `break` in a branch inside ends it before its end. */
  readonly escapes: boolean;
  /** See `Structure.statementsOf`, which leaves the key. */
  readonly statements: number;
  /** Of a method: private, protected or static, so that no framework calls it for what its class is. */
  readonly internal?: true;
  /** Keys from the root down to what the region stands for, in a format; list items by their index. */
  readonly path?: readonly string[];
}

export type BindingForm =
  /** `name = value`, `const name = value`; `name` alone for a parameter without default */
  | 'assignment'
  | 'parameter'
  /** a field of a class or struct */
  | 'field'
  /** `{ name: value }` */
  | 'pair'
  /** `f(name=value)` */
  | 'argument'
  /** `name == value` */
  | 'comparison'
  /** `setName(value)`, `.name(value)` */
  | 'setter'
  /** `@Annotation(name = value)` */
  | 'annotation';

/** A value that gets a name, in whatever way the language writes that. */
export interface BindingFact extends FactBase {
  readonly kind: 'binding';
  readonly form: BindingForm;
  /** `['self', 'password']` for `self.password`. */
  readonly path: readonly string[];
  readonly name: string;
  readonly nameSpan: Span;
  /** Absent where a name is only declared. */
  readonly value?: Value;
  /** The declared type as written, without generics or pointers: `Runtime`, `exec.Cmd`. */
  readonly type?: string;
  /** True where the language fixes the value at compile time, so that a call can't stand there. */
  readonly constant?: boolean;
  /** It belongs to a class or to the process, and not to an object of the class: `static` fields, `@@x` and `$x` of Ruby. */
  readonly shared?: true;
  /** True where the value only holds when nothing else is set. */
  readonly isDefault?: true;
  /** False for an assignment to something that was declared elsewhere. */
  readonly declares: boolean;
  /**
   * How far the name is visible: in the innermost region, in the innermost function or class, or where an outer function
   * or the module defines it (`global`, `nonlocal`).
   */
  readonly home: 'block' | 'function' | 'outer';
  /**
   * What it was before stays a part of what it is: `joined`, where the value is made of both (`x += "b"`), `default`,
   * where the value holds only if there was none (`x ||= "b"`).
   */
  readonly augments?: 'joined' | 'default';
  /**
   * The last name in what it is bound to: `exec` for `promisify(exec)`, `system` for `os.system`, `express` for
   * `express()`.
   */
  readonly ending?: string;
}

/** What is made of a call's result. */
export type CallUse = 'statement' | 'assigned' | 'argument' | 'test' | 'operand' | 'returned';

export interface CallFact extends FactBase {
  readonly kind: 'call';
  /** The function's or the method's own name. */
  readonly name: string;
  /** Read when somebody asks. */
  readonly call: CallValue;
  /** The statement that holds the call when the call is all there is to it. */
  readonly statement?: Span | undefined;
}

/** An expression `value || fallback`, in whatever way the language writes that. */
export interface FallbackFact extends FactBase {
  readonly kind: 'fallback';
  readonly value: Value;
  /** In a destructuring pattern: the whole cannot be replaced by an expression. */
  readonly inPattern?: true;
}

/** A member or an element that may be a variable of the environment: `process.env.X`, `ENV['X']`. Calls are calls. */
export interface ReadFact extends FactBase {
  readonly kind: 'read';
  readonly value: Value;
}

/** A place that a rule's text scan found: a token of a provider, a URL with credentials. */
export interface MatchFact<Detail = unknown> extends FactBase {
  readonly kind: 'match';
  /** The rule whose scan found it. */
  readonly rule: string;
  readonly detail: Detail;
  /** What was found. */
  readonly text: string;
  /** What it stands in. In a format it is text, unless in a comment. */
  readonly where: 'string' | 'comment' | 'text';
  /** The string literal that it stands in, whole. At each edit it is another value. */
  readonly value: Value | undefined;
  /** In a format: the entry in whose value it stands. */
  readonly entry: EntryFact | undefined;
}

/** A key with a value in a structured format: YAML, JSON, TOML, properties, `.env`, Dockerfile `ENV`. */
export interface EntryFact extends FactBase {
  readonly kind: 'entry';
  /** What the file is, as its name and shape tell: `compose`, `kubernetes`, `github-actions`, `spring`, `dotenv`, … */
  readonly dialect: Dialect;
  /** Keys from the root; list items by their index, in decimal. */
  readonly path: readonly string[];
  readonly key: string;
  readonly keySpan: Span;
  readonly value: string | number | boolean | null;
  /** The value with its quotes. */
  readonly valueSpan: Span;
  /** The value without its quotes. */
  readonly content: Span;
  /**
   * Where the name of what holds the entry is written: the key above it, the XML element around it. Two things of one
   * name differ in it. Absent at the root, and in formats without nesting.
   */
  readonly above?: Span;
  /** What stands in the value where a variable of `${NAME:-default}` is not set, in source order. Absent where there are none. */
  readonly defaults?: readonly VariableDefault[];
}

/** `${NAME:-default}`, `${NAME-default}`; in Spring `${some.name:default}`. */
export interface VariableDefault {
  readonly name: string;
  readonly text: string;
  /** Where the text stands; absent where escapes hide it. */
  readonly span?: Span;
  /** The same with the operator before it: without it, the name stands alone. */
  readonly clause?: Span;
}

/** One instruction of a Dockerfile. */
export interface InstructionFact extends FactBase {
  readonly kind: 'instruction';
  /** In upper case. */
  readonly keyword: string;
  /** The arguments one by one, options first, of a list in brackets, too; none of a command line. */
  readonly words: readonly Word[];
  /** True in the stage that becomes the image. */
  readonly finalStage: boolean;
}

/** When a command line runs. */
export type CommandRole = 'start' | 'release' | 'build' | 'ci' | 'script' | 'healthcheck';

/** A command line, wherever it is written: Dockerfile, Procfile, Compose, shell script, … */
export interface CommandLineFact extends FactBase {
  readonly kind: 'command';
  /** As for entries; `dockerfile`, `procfile`, `shell`, … */
  readonly dialect: Dialect;
  readonly role: CommandRole;
  /** What the file calls it: the process type, the service, the script's name. */
  readonly label?: string;
  /** `exec`: a list of words, no shell; `shell`: a line that a shell reads. */
  readonly form: 'exec' | 'shell';
  /** In source order, substitutions and subshells included. */
  readonly commands: readonly Command[];
  /** Variables that a shell sets on the line or in the script, in source order; absent where there are none. */
  readonly assignments?: readonly ShellAssignment[];
}

/** A variable that a script sets: `NAME=value`, `export NAME=value`, `NAME=value program`. */
export interface ShellAssignment {
  readonly name: Word;
  /** With an empty span behind the `=` where nothing is assigned. */
  readonly value: Word;
}

export interface Word {
  /** The word after quote removal; undefined when a part is only known at run time. */
  readonly text: string | undefined;
  /** The word as written. */
  readonly raw: string;
  readonly span: Span;
}

export interface Redirect {
  /** `>`, `>>`, `2>`, `&>`, `<`, … as written. */
  readonly operator: string;
  readonly target: Word;
  readonly span: Span;
}

/** One simple command: `FOO=1 exec gunicorn app:app > log &`. */
export interface Command {
  readonly span: Span;
  /** File name of the program, after `exec`, `env`, `sudo`, `nohup`, … were taken off. `''` when not known. */
  readonly program: string;
  /** What was taken off, outermost first: `['nohup']`, `['exec']`. */
  readonly wrappers: readonly Word[];
  /** The options that stand with these: `--wait` of `setsid --wait app`. Absent where there are none. */
  readonly wrapperOptions?: readonly Word[];
  /** The program and its arguments. */
  readonly words: readonly Word[];
  readonly redirects: readonly Redirect[];
  /** The variables that are set for it alone: `NAME=value program`. Absent where there are none. */
  readonly assignments?: readonly ShellAssignment[];
  /** Set when the command ends in a `&`, which it covers. */
  readonly background?: Span;
  /** How it is joined to the command before it. */
  readonly connector?: '&&' | '||' | ';' | '|';
}
