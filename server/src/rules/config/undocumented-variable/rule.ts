import { type RuleContext, rule } from '../../../engine/rule';
import { isOfRequest } from '../../../knowledge/request-variables';
import { folderOf } from '../../../project/project-file';
import type { DeclaredVariable } from '../../../project/variables';
import type { Value } from '../../../semantics/values';
import { isOfPlatform } from './platform';

const VARIABLE = /^[A-Z][A-Z\d_]{2,}$/;

/** Files besides those of the model that tell people what can be set. */
const MANUALS = ['README.md', 'readme.md', 'README.rst', 'README', 'docs/configuration.md', 'INSTALL.md'];

export default rule({
  id: 'config/undocumented-variable',
  title: 'Variable that .env.example does not list',
  severity: 'information',
  yieldsTo: ['config/unchecked-variable'],

  kinds: ['app', 'command-line'],

  reads({ name, fallback }, value, context) {
    if (!VARIABLE.test(name) || isOfPlatform(name) || isOfFramework(context)) return undefined;
    // With a default it can be left unset, and the code says what happens then.
    if (fallback || hasFallback(value, context)) return undefined;
    const example = exampleFor(context);
    if (example === undefined || !isFirstRead(name, value, context)) return undefined;
    if (isDeclared(name, example, context) || isOfRequest(value, context)) return undefined;
    return {
      span: value.span,
      message: `\`${name}\` is read here, but ${example} does not list it: whoever sets up the next deploy will not know of it. Add it there.`,
      fixes: () => [
        {
          title: `Add \`${name}\` to ${example}`,
          safety: 'safe',
          edits: [],
          files: [{ kind: 'line', path: example, line: `${name}=` }],
        },
      ],
    };
  },
});

/** The file that documents the variables of a document's app: the nearest one around it. */
function exampleFor({ document, project }: RuleContext): string | undefined {
  return project.variables
    .filter(({ as }) => as === 'example')
    .map(({ place }) => place.path)
    .filter((path) => isAround(folderOf(path), document.path))
    .sort((a, b) => folderOf(b).length - folderOf(a).length)[0];
}

/** Files that Laravel and its packages bring along, with variables of services that nobody has to use. */
function isOfFramework({ document: { path, language } }: RuleContext): boolean {
  return language === 'php' && /(?:^|\/)config\/\w+\.php$/.test(path);
}

/** `?? "x"`, `|| "x"`: what is read is not the whole of the expression. */
function hasFallback(value: Value, context: RuleContext): boolean {
  for (const around of context.around(value))
    if (around.kind === 'fallback' && around.value.span.encloses(value.span)) return true;
  return false;
}

function isAround(folder: string, path: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`);
}

function isDeclared(name: string, example: string, { project }: RuleContext): boolean {
  if (project.variables.some((variable: DeclaredVariable) => variable.name === name)) return true;
  // Also in a comment: `# SMTP_HOST=`
  const texts = [example, ...MANUALS, ...MANUALS.map((manual) => `${project.root}/${manual}`)];
  return texts.some((path) => hasWord(project.read(path) ?? '', name));
}

function hasWord(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    if (!/\w/.test(text[at - 1] ?? ' ') && !/\w/.test(text[at + name.length] ?? ' ')) return true;
  }
  return false;
}

/** One finding per variable and file is enough. */
function isFirstRead(name: string, value: Value, context: RuleContext): boolean {
  const first = context.environmentReads().find(({ read }) => read?.name === name);
  return !first || first.value.span.start >= value.span.start;
}
