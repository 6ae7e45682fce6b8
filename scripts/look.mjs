// Looks at the extension as a user would: opens a file in a real VS Code, prints what is seen there, takes a picture.
//
//   node scripts/look.mjs (--vsix FILE | --dev DIR) --folder DIR --file NAME [--line N --column M]
//                         [--problems] [--hover] [--fixes] [--apply TITLE] [--settings JSON] --out shot.png
import { parseArgs } from 'node:util';
import { openWorkbench } from './host/page.mjs';

const { values } = parseArgs({
  options: {
    vsix: { type: 'string' },
    dev: { type: 'string' },
    folder: { type: 'string' },
    file: { type: 'string' },
    line: { type: 'string', default: '1' },
    column: { type: 'string', default: '1' },
    problems: { type: 'boolean' },
    hover: { type: 'boolean' },
    fixes: { type: 'boolean' },
    apply: { type: 'string' },
    settings: { type: 'string', default: '{}' },
    out: { type: 'string' },
  },
});

const required = ['folder', 'file', 'out'].filter((name) => !values[name]);
if (!values.vsix === !values.dev) required.unshift('vsix (or --dev)');
if (required.length > 0) {
  console.error(
    `Missing: ${required.map((name) => `--${name}`).join(', ')}. See the head of scripts/look.mjs.`,
  );
  process.exit(2);
}

const place = { line: Number(values.line), column: Number(values.column) };
try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function main() {
  const workbench = await openWorkbench({
    folder: values.folder,
    vsix: values.vsix,
    developmentPath: values.dev,
    settings: JSON.parse(values.settings),
  });
  try {
    await look(workbench);
  } finally {
    await workbench.screenshot(values.out);
    await workbench.close();
  }
}

/** The picture shows what was looked at last. */
async function look(vscode) {
  await vscode.openFile(values.file);
  await vscode.goTo(place);
  if (values.problems) {
    await vscode.waitForSquiggle().catch(() => console.log('Nothing in the file got underlined.'));
    print('Problems', await vscode.problems());
    await vscode.openFile(values.file);
  }
  if (values.hover) print('Hover', [await vscode.hoverAt(place)]);
  if (values.fixes) {
    await vscode.goTo(place);
    print('Quick fixes', await vscode.quickFixMenu());
  }
  if (values.apply) print('After the fix', [await vscode.applyQuickFix(values.apply)]);
}

function print(title, lines) {
  console.log(`${title}:`);
  for (const line of lines.flatMap((text) => text.split('\n'))) console.log(`  ${line}`);
}
