import { DockerfileParser, type Instruction, type Property, PropertyInstruction } from 'dockerfile-ast';
import type { CommandRole } from '../../semantics/facts';
import type { Format, FormatTools } from '../../syntax/language';
import { Anchor } from '../../text/span';
import { FactSink, safely, withoutMark } from '../shared/fact-sink';
import { argumentsIn, flagsEnd, shellText } from './arguments';
import { type Arguments, addInstructionCommand } from './commands';
import { LineStarts } from './lines';
import { finalInstructions, type Stage, stagesOf } from './stages';

const KEYWORDS: ReadonlySet<string> = new Set(
  `ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME
  WORKDIR`.split(/\s+/),
);
/** Instructions whose arguments are a command line. */
const COMMANDS: ReadonlySet<string> = new Set([
  'RUN',
  'CMD',
  'ENTRYPOINT',
  'HEALTHCHECK',
  'SHELL',
  'ONBUILD',
]);
const HEALTH_COMMAND = /^(?:--[^\s\\]+(?:\s|\\(?=\s))+)*CMD(?:\s|\\(?=\s))+/i;
const WINDOWS_SHELL = /powershell|pwsh|cmd/i;

const dockerfile: Format = {
  kind: 'format',
  commands: 'some',
  id: 'dockerfile',
  name: 'Dockerfile',
  files: {
    languageIds: ['dockerfile'],
    extensions: ['.dockerfile'],
    names: ['Dockerfile', 'Dockerfile.*', 'Dockerfile-*', 'Containerfile', 'Containerfile.*'],
  },
  fences: ['dockerfile', 'docker'],
  lineComment: '#',
  read: (text, _path, tools) => safely(() => new DockerfileReader(withoutMark(text), tools).read()),
};

export default dockerfile;

class DockerfileReader {
  private readonly sink: FactSink;
  private readonly lines: LineStarts;
  /** What ends a continued line. */
  private escape = '\\';
  private hasShell = true;

  constructor(
    private readonly text: string,
    private readonly tools: FormatTools,
  ) {
    this.sink = new FactSink('dockerfile', tools.shell);
    this.lines = new LineStarts(text);
  }

  read() {
    const file = DockerfileParser.parse(this.text);
    this.escape = file.getEscapeCharacter();
    const instructions = file
      .getInstructions()
      .filter((instruction) => KEYWORDS.has(instruction.getKeyword()));
    const final = finalInstructions(instructions);
    const starting = ['CMD', 'ENTRYPOINT'].map((keyword) =>
      instructions.findLast((instruction) => final.has(instruction) && instruction.getKeyword() === keyword),
    );
    for (const stage of stagesOf(instructions)) this.stage(stage, final.has(stage.from));
    for (const instruction of instructions) {
      this.instruction(instruction, final.has(instruction), starting.includes(instruction));
    }
    return this.sink.facts;
  }

  /** From its `FROM` to the last instruction before the next one; called by its name in lower case, or by its number. */
  private stage({ from, instructions, index }: Stage, isFinal: boolean): void {
    const last = instructions[instructions.length - 1] ?? from;
    const { start } = this.lines.range(from.getRange());
    const { end } = this.lines.range(last.getRange());
    this.sink.region({
      type: 'stage',
      part: isFinal ? 'final' : 'stage',
      name: from.getBuildStage()?.toLowerCase() ?? String(index),
      own: this.sink.span(start, end),
    });
  }

  private instruction(instruction: Instruction, finalStage: boolean, starts: boolean): void {
    const keyword = instruction.getKeyword();
    const whole = this.lines.range(instruction.getRange());
    const { start, end } = this.argumentsOf(instruction, whole.end);
    const text = shellText(this.text.slice(start, end), this.escape);
    this.sink.facts.push({
      kind: 'instruction',
      anchor: this.sink.anchor,
      span: this.sink.span(whole.start, Math.max(end, whole.start + keyword.length)),
      keyword,
      words: COMMANDS.has(keyword)
        ? []
        : argumentsIn(text).map((word) => ({
            text: word.text.includes('$') ? undefined : word.text,
            raw: word.text,
            span: this.sink.span(start + word.start, start + word.end),
          })),
      finalStage,
    });
    if (instruction instanceof PropertyInstruction && (keyword === 'ENV' || keyword === 'ARG')) {
      for (const property of instruction.getProperties()) this.property(keyword, property);
    }
    if (keyword === 'SHELL') this.hasShell = !WINDOWS_SHELL.test(text);
    this.command(keyword, { text, start }, starts ? 'start' : 'build');
  }

  /** Everything behind the keyword, flags too. */
  private argumentsOf(instruction: Instruction, end: number) {
    const keyword = this.lines.range(instruction.getInstructionRange());
    const blank = /^(?:[ \t]|\\\r?\n)*/.exec(this.text.slice(keyword.end, end))?.[0].length ?? 0;
    const start = keyword.end + blank;
    return { start, end: start + this.text.slice(start, end).trimEnd().length };
  }

  private command(keyword: string, { text, start }: Arguments, role: CommandRole): void {
    if (keyword === 'RUN') this.run(text, start, 'build');
    else if (keyword === 'CMD' || keyword === 'ENTRYPOINT') this.run(text, start, role);
    else if (keyword === 'HEALTHCHECK') {
      const skipped = HEALTH_COMMAND.exec(text)?.[0].length;
      if (skipped === undefined) return;
      this.run(text.slice(skipped), start + skipped, 'healthcheck');
    }
  }

  /** A command is read again only where it changed. */
  private run(text: string, start: number, role: CommandRole): void {
    const make = () => {
      const sink = new FactSink('dockerfile', this.tools.shell, new Anchor(start));
      addInstructionCommand({ text, start: 0 }, role, sink, this.hasShell);
      return sink;
    };
    const { memory } = this.tools;
    // The words of a list have anchors of their own.
    const isList = text.startsWith('[', flagsEnd(text));
    const { anchor, facts } =
      memory && !isList ? memory.recall(`${role} ${this.hasShell} ${text}`, make) : make();
    anchor.offset = start;
    this.sink.facts.push(...facts);
  }

  private property(keyword: string, property: Property): void {
    const name = this.lines.range(property.getNameRange());
    const nameSpan = this.sink.span(name.start, name.end);
    const range = property.getValueRange();
    const { start, end } = range ? this.lines.range(range) : { start: name.end, end: name.end };
    const quote = this.text[start];
    const quoted =
      end - start > 1 && (quote === '"' || quote === "'") && this.text[end - 1] === quote ? 1 : 0;
    this.sink.entry([keyword, property.getName()], nameSpan, {
      value: range ? (property.getValue() ?? '') : property.getAssignmentOperator() ? '' : null,
      span: this.sink.span(start, end),
      content: this.sink.span(start + quoted, end - quoted),
    });
  }
}
