import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import yaml from '../../../server/src/languages/yaml';
import { divide, documentsOf } from '../../../server/src/languages/yaml/parts';
import type { Fact } from '../../../server/src/semantics/facts';
import { FormatReading } from '../../../server/src/syntax/format-reading';
import type { FormatTools } from '../../../server/src/syntax/language';
import { formatTools, Read } from '../../support/formats';

let tools: FormatTools;
beforeAll(async () => {
  tools = await formatTools();
});

const read = (text: string, path = 'x.yaml') => Read.from(yaml, text, path, tools);

const service = (index: number) =>
  `  s${index}:\n    image: a/${index}\n    list:\n    - b\n    text: |\n      k: v\n\n      z\n`;
const LONG = `version: 1 # x\nservices:\n${Array.from({ length: 40 }, (_, index) => service(index)).join('')}"quoted key":\n- 1\n`;

const partsOf = (text: string) => documentsOf(text, 0).flatMap((document) => divide(text, document));

describe('what is read in parts', () => {
  it('is what the YAML package says it is', () => {
    expect(partsOf(LONG).length).toBeGreaterThan(40);
    expect(Object.values(read(LONG).values())).toEqual(leaves(parse(LONG)));
  });

  it('is so for any tree', () => {
    const key = fc.stringMatching(/^[a-z]{1,6}$/);
    const scalar = fc.oneof(fc.string({ maxLength: 40 }), fc.integer(), fc.boolean(), fc.constant(null));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        scalar,
        fc.dictionary(key, tie('tree'), { minKeys: 1, maxKeys: 5 }),
        fc.array(tie('tree'), { minLength: 1, maxLength: 5 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(key, tree, { minKeys: 1 }), fc.boolean(), (value, json) => {
        const text = json ? JSON.stringify(value, null, 2) : stringify(value, { lineWidth: 30 });
        expect(Object.values(read(text).values())).toEqual(leaves(parse(text)));
      }),
      { numRuns: 100 },
    );
  });

  it('is read whole where a line is no entry', () => {
    expect(partsOf(`? [a]\n: b\n${LONG}`)).toHaveLength(1);
    expect(partsOf(LONG.replace('  s9:', ' \ts9:'))).toHaveLength(3);
  });

  it('keeps anchors and tags with what they stand at', () => {
    const text = LONG.replace('services:', 'services: &all');
    expect(partsOf(text)).toHaveLength(3);
  });
});

const regionsOf = (facts: readonly Fact[]) =>
  facts.flatMap((fact) =>
    fact.kind === 'region' ? [`${fact.type} ${fact.path?.join('/')} ${fact.own.start}-${fact.own.end}`] : [],
  );

describe('an edit', () => {
  it('makes only the part be read again that it changes', () => {
    const reading = new FormatReading(yaml, 'compose.yaml', LONG, tools);
    const before = new Set(reading.facts());
    const text = LONG.replace('a/3\n', 'a/3\n    command: exec web\n');
    reading.edit([], text);
    const after = new Read(text, [...reading.facts()]);
    expect(after.written()).toEqual(read(text, 'compose.yaml').written());
    expect(after.commands()).toEqual(['start exec: <exec> web']);
    const made = after.facts.filter((fact) => !before.has(fact));
    expect(made.filter(({ kind }) => kind !== 'region')).toHaveLength(5);
    // The service, its list, and what the service stands in.
    expect(regionsOf(made)).toHaveLength(4);
  });

  it('leaves what a whole reading gives', () => {
    const edit = fc.record({
      at: fc.nat(LONG.length),
      length: fc.nat(30),
      text: fc.constantFrom('', 'x', '\n', '  ', 'a: b\n', '"', '- ', '---\n', '  s3:\n', '{{ x }}'),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const reading = new FormatReading(yaml, 'x.yaml', LONG, tools);
        let text = LONG;
        for (const { at, length, text: inserted } of edits) {
          text = text.slice(0, at) + inserted + text.slice(at + length);
          reading.edit([], text);
        }
        const { facts } = read(text);
        expect(new Read(text, [...reading.facts()]).written()).toEqual(new Read(text, facts).written());
        expect(regionsOf([...reading.facts()])).toEqual(regionsOf(facts));
      }),
      { numRuns: 25 },
    );
  });
});

function leaves(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return [value];
  return Object.values(value).flatMap(leaves);
}
