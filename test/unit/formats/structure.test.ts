import { beforeAll, describe, expect, it } from 'vitest';
import dockerfile from '../../../server/src/languages/dockerfile';
import shell from '../../../server/src/languages/shell';
import yaml from '../../../server/src/languages/yaml';
import { FormatStructure } from '../../../server/src/semantics/format-structure';
import type { Format, FormatTools } from '../../../server/src/syntax/language';
import { Span } from '../../../server/src/text/span';
import { formatTools, inWords, Read } from '../../support/formats';

let tools: FormatTools;
beforeAll(async () => {
  tools = await formatTools();
});

function open(format: Format, path: string, text: string) {
  const structure = new FormatStructure(Read.from(format, text, path, tools).facts);
  const at = (word: string) => Span.at(text.indexOf(word), text.indexOf(word) + word.length);
  return { structure, at };
}

const STREAM = `# none
---
kind: Deployment
apiVersion: apps/v1
metadata: { name: web }
spec:
  containers:
    - name: a
      image: a:1
      probe: *probe
      empty: {}
    - name: b
      image: b:1
---
kind: Job
apiVersion: batch/v1
metadata: { name: report }
`;

describe('entries', () => {
  const said = (entries: readonly { path: readonly string[]; value: unknown }[]) =>
    entries.map(({ path, value }) => `${path.join('/')}=${value}`);

  it('stand at and below a path, in one document or in all', () => {
    const { structure, at } = open(yaml, 'k8s.yaml', STREAM);
    expect(said(structure.entries(['metadata']))).toEqual(['metadata/name=web', 'metadata/name=report']);
    expect(said(structure.entries(['metadata'], at('a:1')))).toEqual(['metadata/name=web']);
    expect(said(structure.entries(['spec', 'containers', '1'], at('a:1')))).toEqual([
      'spec/containers/1/name=b',
      'spec/containers/1/image=b:1',
    ]);
    expect(structure.entries([], at('report'))).toHaveLength(3);
    expect(structure.entries(['nothing'])).toEqual([]);
  });

  it('have a path, and siblings', () => {
    const { structure, at } = open(yaml, 'k8s.yaml', STREAM);
    expect(structure.entry(at('report'), 'kind')?.value).toBe('Job');
    const image = structure.entry(at('a:1'), 'spec', 'containers', '0', 'image');
    expect(image && said(structure.siblings(image))).toEqual(['spec/containers/0/name=a']);
  });

  it('are not all keys that are there', () => {
    const { structure, at } = open(yaml, 'k8s.yaml', STREAM);
    const has = (key: string) => structure.hasKey(at('a:1'), 'spec', 'containers', '0', key);
    expect(['image', 'probe', 'empty', 'other'].filter(has)).toEqual(['image', 'probe', 'empty']);
    expect(structure.hasKey(at('report'), 'spec')).toBe(false);
  });

  it('of a stream stand in documents with a kind and a name', () => {
    const { structure } = open(yaml, 'k8s.yaml', STREAM);
    expect(structure.documents().map(({ part, name }) => `${part} ${name}`)).toEqual([
      'Deployment web',
      'Job report',
    ]);
  });
});

describe('instructions and commands', () => {
  it('stand in a stage', () => {
    const { structure } = open(
      dockerfile,
      'Dockerfile',
      'ARG A\nFROM a AS b\nRUN c\nFROM d\nRUN e && f\nCMD ["g"]\n',
    );
    const [, final] = structure.regionsIn();
    expect(structure.instructions()).toHaveLength(6);
    expect(structure.instructions(final).map(({ keyword }) => keyword)).toEqual(['FROM', 'RUN', 'CMD']);
    expect(structure.commands(final).map(({ commands }) => inWords(commands))).toEqual(['e && f', 'g']);
  });

  it('of a script stand in a function', () => {
    const { structure } = open(shell, 'x.sh', 'a\nf() {\n  b\n  if c; then d; fi\n}\ne\n');
    const f = structure.regionsIn().find(({ type }) => type === 'function');
    expect(structure.commands(f).map(({ commands }) => inWords(commands))).toEqual(['b ; c ; d']);
    expect(structure.regionsIn(f).map(({ type }) => type)).toEqual(['block', 'branch']);
  });
});
