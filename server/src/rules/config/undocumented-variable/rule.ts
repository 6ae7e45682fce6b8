import { type RuleContext, rule } from '../../../engine/rule';
import { folderOf } from '../../../project/project-file';
import type { DeclaredVariable } from '../../../project/variables';
import { isOfPlatform } from './platform';

/** Files besides those of the model that tell people what can be set. */
const MANUALS = ['README.md', 'readme.md', 'README.rst', 'README', 'docs/configuration.md', 'INSTALL.md'];

export default rule({
  id: 'config/undocumented-variable',
  title: 'Variable that .env.example does not list',
  severity: 'information',
  yieldsTo: ['config/unchecked-variable'],

  reads(read, value, context) {
    const { name } = read;
    if (!/^[A-Z][A-Z\d_]{2,}$/.test(name) || isOfPlatform(name)) return undefined;
    const { project, text } = context;
    if (project.kind === 'library' || isOfFramework(context)) return undefined;
    // With a default it can be left unset, and the code says what happens then.
    if (read.fallback || hasFallback(value.span.end, text)) return undefined;
    const example = exampleFor(context);
    if (example === undefined || isDeclared(name, example, context)) return undefined;
    // What a request brings is no variable of the environment, though PHP keeps both in one place.
    if (context.slice(value.span).includes('$_SERVER')) return undefined;
    if (isReadBefore(name, text.slice(0, value.span.start))) return undefined;
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
function hasFallback(end: number, text: string): boolean {
  return /^[ \t)]{0,4}(?:\?\?|\|\||\?:|or\b)/.test(text.slice(end, end + 12));
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
function isReadBefore(name: string, text: string): boolean {
  return ['env.', '"', "'", '`'].some((before) => {
    const at = text.indexOf(before + name);
    return at !== -1 && !/\w/.test(text[at + before.length + name.length] ?? ' ');
  });
}
