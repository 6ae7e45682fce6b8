import type { CommandSource } from '../../semantics/commands';
import type { CommandRole } from '../../semantics/facts';
import type { Format } from '../../syntax/language';
import { FactSink, safely } from '../shared/fact-sink';
import { endsInBackslash, joinLines, type LogicalLine, logicalLines } from '../shared/logical-lines';
import { recipeSource } from './recipes';

/** `NAME = value`, also as `target: NAME = value`; what `!=` assigns is the output of a command. */
const VARIABLE =
  /^ *(?:[^\s=#:][^=#:\t]*:[ \t]+)?(?:(?:export|override|private)[ \t]+)*([\w.-]+)[ \t]*(?::{0,3}|\?|\+)=[ \t]*/;
/** `target: prerequisites`, with the recipe's first line behind a `;`. */
const TARGET = /^([^\s#:=][^#:=\t]*)::?(?![:=])/;
const TESTS = /(?:^|[^a-z])(?:test|tests|lint|check|ci|cover|coverage|bench|e2e|dev|fmt|format)(?:[^a-z]|$)/i;
const BUILDS = /^(?:all|build|compile|install|dist|package|image|docker)(?:[^a-z]|$)/i;
const DEFINITION = /^ *(?:override[ \t]+)?define\b/;
const DEFINITION_END = /^ *endef\b/;

const makefile: Format = {
  kind: 'format',
  commands: 'some',
  id: 'makefile',
  name: 'Makefile',
  files: {
    languageIds: ['makefile'],
    extensions: ['.mk', '.mak'],
    names: ['Makefile', 'Makefile.*', 'GNUmakefile', 'BSDmakefile'],
  },
  fences: ['makefile', 'make'],
  lineComment: '#',
  read: (text, _path, { shell }) =>
    safely(() => {
      const sink = new FactSink('makefile', shell);
      let inDefinition = false;
      let role: CommandRole = 'script';
      let target: { name: string; start: number; end: number } | undefined;
      const closeTarget = () => {
        if (!target) return;
        const { name, start, end } = target;
        sink.region({ type: 'section', part: 'target', name, own: sink.span(start, end) });
        target = undefined;
      };
      for (const lines of logicalLines(text, (_line, before) => endsInBackslash(before))) {
        const [first] = lines;
        if (DEFINITION.test(first.text)) inDefinition = true;
        else if (DEFINITION_END.test(first.text)) inDefinition = false;
        else if (first.text.startsWith('\t')) {
          addRecipe(text, lines, role, sink);
          if (target) target.end = (lines.at(-1) ?? first).end;
        } else if (!inDefinition && !addVariable(text, lines, sink)) {
          role = roleOf(first.text) ?? role;
          const name = TARGET.exec(first.text)?.[1]?.trim();
          if (name === undefined) continue;
          closeTarget();
          target = { name, start: first.start, end: (lines.at(-1) ?? first).end };
        }
      }
      closeTarget();
      return sink.facts;
    }),
};

export default makefile;

/** Each line of a recipe is a command line of its own. */
function addRecipe(text: string, lines: LogicalLine, role: CommandRole, sink: FactSink): void {
  const start = lines[0].start;
  const end = (lines[lines.length - 1] ?? lines[0]).end;
  const source = recipeSource(text, start, end);
  const span = sink.span(source.at(0), end);
  if (source.text.trim() !== '') sink.script({ role, form: 'shell', span }, source);
}

/** What starts and ends with a run of the tests is no process of the app. */
function roleOf(line: string): CommandRole | undefined {
  const target = TARGET.exec(line)?.[1];
  if (target === undefined || target.startsWith('.')) return undefined;
  if (TESTS.test(target)) return 'ci';
  return BUILDS.test(target) ? 'build' : 'script';
}

/** Answers whether the lines assign a variable. */
function addVariable(text: string, lines: LogicalLine, sink: FactSink): boolean {
  const [{ text: first, start }] = lines;
  const [whole, name] = VARIABLE.exec(first) ?? [];
  if (whole === undefined || name === undefined) return false;
  const value = withoutComment(joinLines(text, lines, whole.length, ' '));
  const nameStart = start + whole.lastIndexOf(name, whole.search(/[ \t]*(?::{0,3}|\?|\+)=[ \t]*$/));
  const span = sink.span(value.at(0), value.at(value.text.length));
  sink.entry([name], sink.span(nameStart, nameStart + name.length), {
    value: value.text,
    span,
    content: span,
  });
  return true;
}

function withoutComment({ text, at }: CommandSource): CommandSource {
  const comment = /(?:^|[ \t])#/.exec(text)?.index;
  const kept = comment === undefined ? text : text.slice(0, comment).trimEnd();
  const end = at(kept.length);
  return { text: kept, at: (index) => (index >= kept.length ? end : at(index)) };
}
