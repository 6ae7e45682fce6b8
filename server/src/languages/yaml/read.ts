import type { EntryFact, Fact } from '../../semantics/facts';
import type { FormatTools } from '../../syntax/language';
import { type NotLookedAt, TOO_DEEP, whyNotReadAsData } from '../../syntax/not-looked-at';
import { Anchor } from '../../text/span';
import { isTooDeep } from '../shared/depth';
import { FactSink, safely, textStart } from '../shared/fact-sink';
import { addEntries, type PairReader } from '../shared/tree';
import { readComposePair, readHealthCheck } from './compose';
import { dialectOf, isDescription, isIrrelevantPath, type YamlDialect } from './dialects';
import { itemKind } from './items';
import { addVariables, kubernetesReader } from './kubernetes';
import { divide, documentsOf, type Part } from './parts';
import { readGitlabPair, readPipelinePair, readWorkflowPair } from './pipelines';
import { readKubeconfigPair, readRenderPair } from './platforms';
import { readYaml } from './reader';
import { maskTemplates, templateLines } from './templates';

/** Why a YAML file is not read, where somebody would want to know that. */
export function whyYamlIsNotRead(text: string, path: string): NotLookedAt | undefined {
  if (isIrrelevantPath(path)) return undefined;
  return whyNotReadAsData(text, true) ?? (text.split(/^---/m).some(isTooDeep) ? TOO_DEEP : undefined);
}

/** Reads a YAML file of any dialect into facts. Never throws. `path` is from the workspace folder's root. */
export function readYamlFacts(text: string, path: string, tools: FormatTools): readonly Fact[] {
  if (isIrrelevantPath(path) || whyNotReadAsData(text, true)) return [];
  const masked = maskTemplates(text);
  return documentsOf(masked, textStart(text)).flatMap((document) => {
    const source = masked.slice(document.start, document.end);
    if (isDescription(source) || isTooDeep(source)) return [];
    const dialect = dialectOf(path, source);
    const around = new FactSink(dialect.id, tools.shell, new Anchor(document.start));
    const parts = divide(masked, document, (entry) => addDivided(entry, around));
    const facts = parts.flatMap((part) => readPart(text, masked, part, dialect, tools));
    if (facts.length === 0) return [];
    addDocument(document, dialect, facts, around);
    addTemplates(text, masked, document, around);
    return [...around.facts, ...facts];
  });
}

/** The region of an entry whose own entries are read one by one. */
function addDivided({ start, end, path }: Part, sink: FactSink): void {
  const base = sink.anchor.offset;
  const kind = itemKind(sink.dialect)?.(path, undefined);
  sink.region({
    ...(kind ?? { type: 'item', part: 'map', name: path.at(-1) ?? '' }),
    own: sink.span(start - base, end - base),
    path,
  });
}

/** A Kubernetes resource is called by its kind and its name. */
function addDocument(
  { start, end }: Part,
  { kind }: YamlDialect,
  facts: readonly Fact[],
  sink: FactSink,
): void {
  const name = facts.find(
    (fact): fact is EntryFact =>
      fact.kind === 'entry' && fact.path.length === 2 && fact.path[0] === 'metadata' && fact.key === 'name',
  );
  sink.region({
    type: 'document',
    part: kind ?? 'document',
    ...(kind === undefined || !name ? {} : { name: String(name.value) }),
    own: sink.span(0, end - start),
    path: [],
  });
}

/** Lines that a template puts something into, or leaves out: what stands there is not all that will. */
function addTemplates(text: string, masked: string, { start, end }: Part, sink: FactSink): void {
  if (masked === text) return;
  for (const line of templateLines(text, start, end))
    sink.region({
      type: 'block',
      part: 'template',
      name: line.actions,
      own: sink.span(line.start - start, line.end - start),
    });
}

/** The facts of a part that another reading gave too are the same objects: all that changes is where they stand. */
function readPart(text: string, masked: string, part: Part, dialect: YamlDialect, tools: FormatTools) {
  const source = text.slice(part.start, part.end);
  const make = () => {
    const sink = new FactSink(dialect.id, tools.shell, new Anchor(part.start), itemKind(dialect.id));
    const facts = safely(() =>
      addPart(copyOf(source), masked.slice(part.start, part.end), part, dialect, sink),
    );
    return { anchor: sink.anchor, facts };
  };
  const key = [dialect.id, dialect.kind, ...part.path, source].join('\n');
  const { anchor, facts } = tools.memory ? tools.memory.recall(key, make) : make();
  anchor.offset = part.start;
  return facts;
}

function addPart(
  source: string,
  masked: string,
  { path }: Part,
  dialect: YamlDialect,
  sink: FactSink,
): readonly Fact[] {
  const reader = pairReader(dialect);
  for (const root of readYaml(source, masked === source ? source : masked, sink.anchor)) {
    addEntries(root, path, sink, reader);
  }
  return sink.facts;
}

/** Engines keep a whole text alive for a part that was cut from it; what outlives this reading is cut from a copy. */
function copyOf(text: string): string {
  return JSON.parse(JSON.stringify(text)) as string;
}

function pairReader({ id, kind }: YamlDialect): PairReader | undefined {
  switch (id) {
    case 'compose':
      return (...pair) => readComposePair(...pair) || readHealthCheck(...pair);
    case 'kubernetes':
      return kubernetesReader(kind);
    case 'helm-values':
      return ({ key, value }, _parent, path, sink) =>
        key === 'env' && value !== undefined && addVariables(value, path, sink);
    case 'github-actions':
      return readWorkflowPair;
    case 'gitlab-ci':
      return readGitlabPair;
    case 'circleci':
    case 'azure-pipelines':
    case 'bitbucket-pipelines':
    case 'travis':
    case 'drone':
      return readPipelinePair;
    case 'kubeconfig':
      return readKubeconfigPair;
    case 'render':
      return readRenderPair;
    default:
      return undefined;
  }
}
