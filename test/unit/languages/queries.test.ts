import { beforeAll, expect, test } from 'vitest';
import { Language as Grammar, Query } from 'web-tree-sitter';
import { languages } from '../../../server/src/languages/registry.gen';
import { ParserRuntime } from '../../../server/src/syntax/parser-runtime';
import { loadWasm } from '../../support/wasm';

/** One pattern of the dear kind, in the largest grammar. All that a language asks for together costs less. */
const DEAR = '(binary_expression operator: "??") @fallback';
const ROUNDS = 5;

const code = languages.filter((language) => language.kind === 'code');

async function grammarOf(name: string): Promise<Grammar> {
  return Grammar.load(await loadWasm(name));
}

/** The least CPU time that it takes to make a query, in milliseconds. */
function timeToBuild(grammar: Grammar, source: string): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage();
    const query = new Query(grammar, source);
    const { user, system } = process.cpuUsage(before);
    query.delete();
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

let limit = 0;

beforeAll(async () => {
  await ParserRuntime.start(await loadWasm('web-tree-sitter'));
  limit = timeToBuild(await grammarOf('tree-sitter-c-sharp'), DEAR);
});

test.each(code)('the query of $name is built in no time', async ({ grammar, query }) => {
  expect(timeToBuild(await grammarOf(grammar), query)).toBeLessThan(limit);
});
