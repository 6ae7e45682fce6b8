import type { Analysis } from '../engine/analysis';
import type { Digest } from '../project/digest';
import type { Fact, RegionFact } from '../semantics/facts';
import { positionAt } from '../text/text';
import { shownAnswer, shownText, shownValue } from './shown';

/** What was read in a document: regions, facts, what names stand for, and what other files learn of it. */
export function factsReport(analysis: Analysis): string {
  const place = placeIn(analysis.text);
  const lines = analysis.facts().map((fact) => {
    const depth = analysis.site.regionsAt(fact.span).filter((region) => region !== fact).length;
    return `${place(fact.span.start).padEnd(8)} ${'  '.repeat(depth)}${shownFact(fact, analysis)}`;
  });
  return `${lines.join('\n')}\n`;
}

/** What other files of the app may ask of the document; nothing where that is nothing. */
export function digestReport({ calls, settings, reads, handed, constants, passed }: Digest): string {
  const lines = [
    ...[...calls.keys()].map((api) => `calls ${api}`),
    ...[...settings.keys()].map((name) => `gives ${name}`),
    ...reads.map(({ name, hasFallback }) => `reads ${name}${hasFallback ? ', and can do without it' : ''}`),
    ...handed.map(
      ({ name, purpose, route }) =>
        `hands ${name} to a framework, for a ${purpose}${route ? ` ${route}` : ''}`,
    ),
    ...[...constants.keys()].map((name) => `exports the string ${name}`),
    ...[...passed].map(([name, target]) => `passes ${target} on as ${name}`),
  ];
  return lines.length === 0 ? '' : `\nFor other files of the app:\n  ${[...new Set(lines)].join('\n  ')}\n`;
}

/** What a rule asked on a line (from 1) of a document, what it got, and what it said of it. */
export function whyReport(analysis: Analysis, rule: string, line: number): string {
  const { text } = analysis;
  const place = placeIn(text);
  const [from, to] = lineAt(text, line);
  const reasons = analysis.why(rule, from, to).map(({ subject, asked, findings }) => {
    const what = subject
      ? `${place(subject.span.start)} ${shownFact(subject, analysis)}`
      : 'the file as a whole';
    const questions = asked.map(
      ({ question, args, answer }) =>
        `  ${question}${args.length > 0 ? `(${args.map((arg) => shownAnswer(arg, place)).join(', ')})` : ''} → ${shownAnswer(answer, place)}`,
    );
    const said = findings.map(
      ({ span, severity, message }) => `  reported at ${place(span.start)}: ${severity}: ${message}`,
    );
    return [what, ...questions, ...(said.length > 0 ? said : ['  said nothing'])].join('\n');
  });
  return `${reasons.length > 0 ? reasons.join('\n') : `${rule} looks at nothing on line ${line}.`}\n`;
}

function placeIn(text: string): (offset: number) => string {
  return (offset) => {
    const { row, column } = positionAt(text, offset);
    return `${row + 1}:${column + 1}`;
  };
}

/** The UTF-16 offsets of a line, from 1. */
function lineAt(text: string, line: number): readonly [number, number] {
  let start = 0;
  for (let at = 1; at < line; at++) {
    const end = text.indexOf('\n', start);
    if (end === -1) break;
    start = end + 1;
  }
  const end = text.indexOf('\n', start);
  return [start, end === -1 ? text.length : end];
}

function shownFact(fact: Fact, { site }: Analysis): string {
  switch (fact.kind) {
    case 'region':
      return `region ${shownRegion(fact)}`;
    case 'import':
      return `import ${fact.local} = ${fact.target}`;
    case 'binding':
      return `binding ${fact.form} ${fact.path.join('.')}${fact.declares ? '' : ' (declared elsewhere)'} = ${shownValue(fact.value, fact.name)}`;
    case 'call': {
      const names = site.callee(fact.call).join(' | ');
      const handler = site.handler(fact.span);
      const runs = handler
        ? `  (runs for a ${handler.purpose}${handler.route ? ` ${handler.route}` : ''})`
        : '';
      return `call ${names === '' ? fact.name : names} = ${shownValue(fact.call)}${runs}`;
    }
    case 'fallback':
      return `fallback ${shownValue(fact.value)}`;
    case 'read':
      return `read ${shownValue(fact.value)} = ${site.environment(fact.value)?.name ?? 'unknown'}`;
    case 'match':
      return `token for ${fact.rule}`;
    case 'entry':
      return `entry ${fact.dialect} ${fact.path.join('.')} = ${shownText(String(fact.value), fact.key)}`;
    case 'instruction':
      return `instruction ${fact.keyword} ${shownText(fact.words.map(({ raw }) => raw).join(' '))}`;
    case 'command':
      return `command ${fact.dialect} ${fact.role} ${fact.commands.map(({ program, words }) => `${program} (${words.length} words)`).join(', ')}`;
  }
}

function shownRegion({ type, part, name, test, marks, bases, leaves }: RegionFact): string {
  return [
    type,
    part === type ? '' : part,
    name ?? '',
    test ? `if ${shownValue(test)}` : '',
    marks.length > 0 ? `marked ${marks.map((mark) => shownValue(mark)).join(', ')}` : '',
    bases.length > 0 ? `is ${bases.map((base) => shownValue(base)).join(', ')}` : '',
    leaves ? '(leaves)' : '',
  ]
    .filter((part_) => part_ !== '')
    .join(' ');
}
