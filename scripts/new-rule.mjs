// Starts a rule: `node scripts/new-rule.mjs config/debug-mode` makes its folder, with a rule that finds one call and
// has a page and a case that pass. Change them until they say what you mean.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const id = process.argv[2] ?? '';
const [factor, name] = id.split('/');
const folder = path.join(root, 'server/src/rules', id);

const problem = !/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/.test(id)
  ? 'Say which rule: factor/rule-name, in small letters with hyphens.'
  : !existsSync(path.join(root, 'server/src/rules', factor, 'factor.md'))
    ? `There is no factor ${factor}.`
    : existsSync(folder) && `The rule ${id} is there already.`;
if (problem) {
  console.error(problem);
  process.exit(2);
}

const title = name[0].toUpperCase() + name.slice(1).replaceAll('-', ' ');
/** A call that no other rule knows, so that the new one passes at once. */
const call = `${name.replaceAll('-', '_')}.todo`;

const files = {
  'rule.ts': `import { rule } from '../../../engine/rule';

export default rule<object>({
  id: '${id}',
  title: '${title}',
  severity: 'warning',
  // Qualified names by ecosystem: what is imported under another name is found too.
  apis: { python: { '${call}': {} } },

  call(fact) {
    return {
      span: fact.call.callee.span,
      message: 'TODO: what is wrong, in plain words. What to do instead.',
    };
  },
});
`,
  'rule.md': `# ${title}

TODO says in one sentence what was found.

## What it flags

TODO

\`\`\`python bad
import ${call.split('.')[0]}

${call}()
${'^'.repeat(call.length)} ${id}
\`\`\`

\`\`\`python good
import shop

shop.todo()
\`\`\`

## Why it hurts in production

- TODO

## Instead

TODO

## How the fix works

No edit is offered.

## When not to follow it

- TODO
`,
  'cases/example.py': `import ${call.split('.')[0]} as other

other.todo()
${'^'.repeat('other.todo'.length)} ${id} [warning]: in plain words
shop.todo()
# ${call}()
`,
};

for (const [file, text] of Object.entries(files)) {
  const target = path.join(folder, file);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, text);
}
await import('./generate.mjs');
console.log(`Made server/src/rules/${id}. Try it: npx vitest run test/rules -t ${id}`);
