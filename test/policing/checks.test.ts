import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { typescriptParser, usesInChecks } from '../support/text-uses';

const root = path.resolve(__dirname, '../..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

/** What lets a check see the text, where it should ask for structure. Fixes may see it: see `FixContext`. */
const TEXT: ReadonlySet<string> = new Set(['text', 'slice', 'literalAt', 'once', 'facts']);

describe('checks ask for structure', () => {
  test('and never for the text', async () => {
    const parser = await typescriptParser();
    const files = globSync('server/src/{rules,knowledge,project,shell,fixes}/**/*.ts', {
      cwd: root,
      ignore: ['**/cases/**'],
    });
    const using = files.filter((file) => usesInChecks(read(file), TEXT, parser).length > 0);
    expect(using).toEqual([]);
  });

  test('so that their context has no way to it', () => {
    const members = [
      /export interface RuleContext [^{]*\{(.*?)\n\}/s.exec(read('server/src/engine/rule.ts')),
      /export interface DocumentQuestions [^{]*\{(.*?)\n\}/s.exec(
        read('server/src/project/document-questions.ts'),
      ),
    ]
      .map((found) => found?.[1] ?? '')
      .join('\n');
    const declared = [...members.matchAll(/^ {2}(?:readonly )?(\w+)[<(:]/gm)].map(([, name = '']) => name);
    expect(declared).toContain('project');
    const left = declared.filter((name) => TEXT.has(name));
    expect(left).toEqual([]);
  });
});

describe('the search for such checks', () => {
  test.each([
    ['a member of the context', 'function f(context: RuleContext) { return context.text; }', ['text']],
    ['a pattern among the parameters', 'const f = ({ text }: RuleContext) => text;', ['text']],
    ['a pattern that a method has', 'rule({ entry(fact, { text }) { return text; } })', ['text']],
    [
      'a pattern of a declaration',
      'rule({ file(context) { const { literalAt } = context; } })',
      ['literalAt'],
    ],
    ['another name in a pattern', 'const f = ({ text: all }: RuleContext) => all;', ['text']],
    [
      'a fix that goes on with the context',
      'rule({ file(context) { return { fixes: () => g(context.text) } } })',
      ['text'],
    ],
    ['a piece of it', 'rule({ call: (fact, api, context) => context.slice(fact.span) })', ['slice']],
    ['a parameter without brackets', 'const f = context => context.once(first);', ['once']],
  ])('finds %s', async (_what, source, expected) => {
    expect(usesInChecks(source, TEXT, await typescriptParser())).toEqual(expected);
  });

  test.each([
    ['a fix', 'function f(site: FixContext) { return site.text; }'],
    [
      'a fix whose parameter hides the context',
      'function f(context: RuleContext) { return (context: FixContext) => context.text; }',
    ],
    [
      'what a fix is given',
      'rule({ file(context) { return { fixes: (site) => g(site.text), more: ({ text }) => text } } })',
    ],
    [
      'the text of something else',
      'function f(word: Word, context: RuleContext) { return word.text + word.span.slice(1); }',
    ],
    ['a pattern of something else', 'const f = ({ text }: Word, { project }: RuleContext) => text;'],
  ])('leaves out %s', async (_what, source) => {
    expect(usesInChecks(source, TEXT, await typescriptParser())).toEqual([]);
  });
});
