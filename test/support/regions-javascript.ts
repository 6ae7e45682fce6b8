import type { Analysis } from '../../server/src/engine/analysis';
import type { SymbolFact } from '../../server/src/semantics/definitions';
import type { RegionFact } from '../../server/src/semantics/facts';
import type { Symbols } from '../../server/src/semantics/symbols';
import type { Value } from '../../server/src/semantics/values';
import type { Reading } from '../../server/src/syntax/reading';

/** A region as a line: `branch if 10-40 [20-40] isProd leaves`; brackets around the body where it is another span. */
export function regionLine(region: RegionFact): string {
  const { type, part, name, visible, own, body, test, marks, bases, leaves } = region;
  const title = name === undefined ? '' : visible === 'scope' ? name : `(${name})`;
  const inner = body.start === own.start && body.end === own.end ? '' : `[${body.start}-${body.end}]`;
  return [
    type,
    part,
    title,
    `${own.start}-${own.end}`,
    inner,
    test ? `if ${valueText(test)}` : '',
    ...marks.map((mark) => `@${valueText(mark)}`),
    ...bases.map((base) => `: ${valueText(base)}`),
    leaves ? 'leaves' : '',
  ]
    .filter((word) => word !== '')
    .join(' ');
}

/** All regions of a document, in source order. */
export function regionsOf(analysis: Analysis): readonly RegionFact[] {
  return [...readingOf(analysis).facts()]
    .filter((fact) => fact.kind === 'region')
    .sort((a, b) => a.own.start - b.own.start || b.own.end - a.own.end);
}

export function symbolsOf(analysis: Analysis): Symbols {
  const { symbols } = readingOf(analysis);
  if (!symbols) throw new Error('no code');
  return symbols;
}

/** What defines a name where it is used at an offset. */
export function definitionAt(analysis: Analysis, name: string, offset: number): SymbolFact | undefined {
  return symbolsOf(analysis).definitions.lookup(name, offset);
}

function readingOf(analysis: Analysis): Reading {
  return (analysis as unknown as { reading: Reading }).reading;
}

/** A value in short. */
export function valueText(value: Value): string {
  switch (value.kind) {
    case 'string':
      return `'${value.text}'`;
    case 'name':
      return value.path.join('.');
    case 'scalar':
      return String(value.value);
    case 'call': {
      const { receiver, name } = value.callee;
      const args = value.args.map(valueText).join(', ');
      return `${value.creates ? 'new ' : ''}${receiver ? `${valueText(receiver)}.` : ''}${name}(${args})`;
    }
    case 'member':
      return `${valueText(value.object)}.${value.name}`;
    case 'index':
      return `${valueText(value.object)}[${valueText(value.key)}]`;
    case 'not':
      return `not ${valueText(value.value)}`;
    case 'comparison':
      return `(${valueText(value.left)} ${value.equal ? '==' : '!='} ${valueText(value.right)})`;
    case 'logical':
      return `(${value.operands.map(valueText).join(` ${value.operator} `)})`;
    case 'conditional':
      return `(${valueText(value.test)} ? ${valueText(value.then)} : ${valueText(value.otherwise)})`;
    case 'fallback':
      return `(${valueText(value.value)} ?? ${valueText(value.fallback)})`;
    default:
      return value.kind;
  }
}
