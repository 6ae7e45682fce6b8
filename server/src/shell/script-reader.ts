import type { Node } from 'web-tree-sitter';
import type { CommandSource } from '../semantics/commands';
import type { ShellAssignment, Word } from '../semantics/facts';
import type { LoadedGrammar } from '../syntax/loaded-grammar';
import { type Anchor, Span } from '../text/span';
import { innerScript } from './inner-script';
import { unquote } from './quotes';
import type { Connector, Draft, ScriptOutput } from './script-output';
import { regionsOf } from './script-regions';
import type { ScriptPlaces } from './tests';

/** Makes the tree of a script, to be deleted by hand; throws `ParserStuck`. */
export type ScriptGrammar = Pick<LoadedGrammar, 'parse'>;

/** `sh -c "sh -c …"` deeper than this is not looked into. */
const DEEPEST = 4;
/** Statements deeper than this are not read: each level takes some of the stack. */
const DEEPEST_STATEMENT = 400;
const NAME = /^[A-Za-z_]\w*$/;
const SUBSTITUTION = /\$\(|`|[<>]\(/;
/** What a statement can be. Everything else is only looked through for substitutions. */
const STATEMENTS: ReadonlySet<string> = new Set(
  `command declaration_command unset_command redirected_statement list pipeline negated_command subshell
  compound_statement if_statement elif_clause else_clause while_statement do_group for_statement
  c_style_for_statement case_statement case_item function_definition variable_assignment variable_assignments
  command_substitution process_substitution`.split(/\s+/),
);
/** What commands can stand in. */
const REGIONS: ReadonlySet<string> = new Set(
  `if_statement case_statement for_statement c_style_for_statement while_statement function_definition subshell
  command_substitution process_substitution pipeline compound_statement list`.split(/\s+/),
);
/** What ends in a word of its own, behind the last command in it. */
const COMPOUND = /^(?:subshell|(?:compound|if|while|for|case|c_style_for)_statement)$/;
const CONNECTORS: Readonly<Record<string, Connector>> = { '&&': '&&', '||': '||', '|': '|', '|&': '|' };

/**
 * Reads one script or command line into an output. Crossing into the parser per node is what costs, so it only goes
 * down where a command can be.
 */
export class ScriptReader implements ScriptPlaces {
  readonly text: string;
  /** The last command that stands in this script itself, not in one that it gives to a shell. */
  private own: Draft | undefined;
  private level = 0;

  constructor(
    private readonly grammar: ScriptGrammar,
    private readonly source: CommandSource,
    private readonly anchor: Anchor,
    private readonly output: ScriptOutput,
    private readonly depth = 0,
  ) {
    this.text = unixLines(source.text);
  }

  /** Adds the commands to the output, in source order; answers the last one at the top level. */
  read(): Draft | undefined {
    if (this.text.trim() === '') return undefined;
    const tree = this.grammar.parse(this.text);
    try {
      return this.sequence(tree.rootNode, undefined);
    } finally {
      tree.delete();
    }
  }

  /** Statements one after another; the first is joined to what stands before the whole. */
  private sequence(parent: Node, connector: Connector | undefined): Draft | undefined {
    let last: Draft | undefined;
    let joint = connector;
    for (const node of childrenOf(parent)) {
      if (node.type === '&' && last) last.background = this.span(node.startIndex, node.endIndex);
      const draft = this.statement(node, joint);
      if (!draft) continue;
      last = draft;
      joint = ';';
    }
    return last;
  }

  /** Answers the last command of the statement that runs when the statement is reached. */
  private statement(node: Node, connector: Connector | undefined): Draft | undefined {
    if (this.level === DEEPEST_STATEMENT) return undefined;
    this.level++;
    const last = this.anyStatement(node, connector);
    this.level--;
    return last;
  }

  private anyStatement(node: Node, connector: Connector | undefined): Draft | undefined {
    if (REGIONS.has(node.type)) this.output.regions.push(...regionsOf(node, this));
    switch (node.type) {
      case 'command':
      case 'declaration_command':
      case 'unset_command':
        return this.command(node, connector);
      case 'list':
      case 'pipeline':
      case 'redirected_statement':
        return this.joined(node, connector);
      case 'variable_assignment':
        this.assignment(node);
        return undefined;
      case 'command_substitution':
      case 'process_substitution':
      case 'function_definition':
        this.sequence(node, undefined);
        return undefined;
      default:
        if (STATEMENTS.has(node.type)) return this.sequence(node, connector);
        this.substitutions(node);
        return undefined;
    }
  }

  /**
   * Statements with operators between them, and redirections, which the grammar puts behind the whole: the shell gives
   * them to the last command. `before` is the command that stands before the parent.
   */
  private joined(parent: Node, connector: Connector | undefined, before?: Draft): Draft | undefined {
    let last = before;
    let joint = connector;
    let compound = false;
    for (const node of childrenOf(parent)) {
      joint = CONNECTORS[node.type] ?? joint;
      compound ||= COMPOUND.test(node.type);
      if (node.type === 'file_redirect') this.redirect(node, last, compound);
      // What follows `<<EOF` on its line goes on with the command; the text between is data.
      else if (node.type === 'heredoc_redirect') last = this.joined(node, '|', last);
      else last = this.statement(node, joint) ?? last;
    }
    return last;
  }

  private command(node: Node, connector: Connector | undefined): Draft | undefined {
    const words: Word[] = [];
    const starts: number[] = [];
    const parts: Node[] = [];
    const redirects: Node[] = [];
    const declares = node.type === 'declaration_command';
    const assignments: ShellAssignment[] = [];
    let end = -1;
    for (const child of childrenOf(node)) {
      if (child.type === 'file_redirect') redirects.push(child);
      else if (child.type === 'variable_assignment') assignments.push(...this.assignment(child, declares));
      else if (child.type !== 'ERROR') parts.push(child);
      if (!isWord(child, declares)) continue;
      // The grammar cuts some words into pieces that touch.
      const start = child.startIndex === end ? (starts.pop() ?? end) : child.startIndex;
      if (start !== child.startIndex) words.pop();
      end = child.endIndex;
      starts.push(start);
      words.push(this.word(start, end));
    }
    if (words.length === 0) return undefined;
    const span = this.span(node.startIndex, node.endIndex);
    const found = { words, span, connector, ...(declares ? {} : { assignments }) };
    const { draft, script } = this.output.add(found, (index) => this.inner(words[index], starts[index]));
    if (script === undefined) this.own = draft;
    for (const redirect of redirects) this.redirect(redirect, draft);
    const read = script === undefined ? -1 : (starts[script] ?? -1);
    for (const part of parts) if (part.startIndex !== read) this.substitutions(part);
    return draft;
  }

  private inner(word: Word | undefined, start = 0): Draft | undefined {
    if (!word || this.depth === DEEPEST) return undefined;
    const source = innerScript(word.raw, { text: this.text, at: (index) => this.source.at(index) }, start);
    return source && new ScriptReader(this.grammar, source, this.anchor, this.output, this.depth + 1).read();
  }

  /** `words` is set for `export NAME=value`, where it is also a word of a command, whose substitutions are read there. */
  private assignment(node: Node, isWordToo = false): readonly ShellAssignment[] {
    const name = node.childForFieldName('name');
    const value = node.childForFieldName('value');
    const found: ShellAssignment[] = [];
    if (name && value?.type !== 'array' && NAME.test(this.text.slice(name.startIndex, name.endIndex))) {
      found.push({
        name: this.word(name.startIndex, name.endIndex),
        value: this.word(value?.startIndex ?? node.endIndex, node.endIndex),
      });
    }
    this.output.assignments.push(...found);
    if (!isWordToo) this.substitutions(node);
    return found;
  }

  private redirect(node: Node, command: Draft | undefined, ofCompound = false): void {
    this.substitutions(node);
    const [destination, ...others] = node.childrenForFieldName('destination');
    if (!command || !destination) return;
    const span = this.span(node.startIndex, destination.endIndex);
    const operator = this.text.slice(node.startIndex, destination.startIndex).trim();
    command.redirects.push({
      operator,
      span,
      target: this.word(destination.startIndex, destination.endIndex),
    });
    // The grammar takes arguments behind a redirection for more of its targets.
    const words = others.flatMap((other) => (other ? [this.word(other.startIndex, other.endIndex)] : []));
    if (words.length > 0) command.words = [...command.words, ...words];
    if (!ofCompound && command === this.own)
      command.span = command.span.to(this.span(node.startIndex, node.endIndex));
  }

  /** Looks for commands in the `$(…)`, backticks and `<(…)` of a word. */
  private substitutions(node: Node): void {
    if (node.type === 'ERROR' || node.endIndex - node.startIndex < 3) return;
    if (!SUBSTITUTION.test(this.text.slice(node.startIndex, node.endIndex))) return;
    if (isSubstitution(node)) this.statement(node, undefined);
    else for (const child of childrenOf(node)) this.statement(child, undefined);
  }

  private word(start: number, end: number): Word {
    const raw = this.text.slice(start, end);
    return { text: unquote(raw), raw, span: this.span(start, end) };
  }

  span(start: number, end: number): Span {
    const from = this.source.at(start);
    return new Span(this.anchor, from - this.anchor.offset, Math.max(0, this.source.at(end) - from));
  }
}

function isSubstitution({ type }: Node): boolean {
  return type === 'command_substitution' || type === 'process_substitution';
}

function isWord({ type }: Node, declares: boolean): boolean {
  if (type === 'variable_assignment') return declares;
  return type !== 'file_redirect' && type !== 'herestring_redirect' && type !== 'ERROR';
}

function childrenOf(node: Node): readonly Node[] {
  return node.children.filter((child): child is Node => child !== null && child.type !== 'ERROR');
}

/** Line breaks of one kind, at the same offsets: to the grammar, `\r` is a character like any other. */
function unixLines(text: string): string {
  return text.includes('\r') ? text.replaceAll('\\\r\n', '\\\n ').replaceAll('\r\n', '\n\n') : text;
}
