import type { RuleContext } from '../../../engine/rule';
import { folderOf, nameOf, type Place } from '../../../project/project-file';
import { startSetting } from '../../../project/start-setting';
import type { Command } from '../../../semantics/facts';

/** The command that starts the document's file in production: `python app.py`, `python -m shop.app`. */
export function starterOf({ document, project }: RuleContext): Place | undefined {
  for (const { path, command: line } of project.processes) {
    const command = line.commands.find((one) => {
      const script = scriptOf(one);
      return script !== undefined && isFile(script, path, document.path, project.read);
    });
    if (command && startSetting(path, line, project) !== 'development') return { path, span: command.span };
  }
  return undefined;
}

/** The file that Python is told to run; a module as its file. */
function scriptOf({ program, words }: Command): string | undefined {
  if (!/^python/.test(program)) return undefined;
  const texts = words.slice(1).map(({ text }) => text ?? '');
  const at = texts.findIndex((text) => text === '-m' || !text.startsWith('-'));
  const script = texts[at];
  return script === '-m' ? `${(texts[at + 1] ?? '').replaceAll('.', '/')}.py` : script;
}

/** Whether a path in an image may be that of a file in the workspace: images have files in other folders. */
function isFile(
  script: string,
  from: string,
  path: string,
  read: (path: string) => string | undefined,
): boolean {
  const wanted = script.replace(/^(?:\.?\/)+/, '');
  if (nameOf(wanted) !== nameOf(path)) return false;
  const folder = folderOf(from);
  const beside = folder === '' ? wanted : `${folder}/${wanted}`;
  if (path === beside || wanted.endsWith(`/${path}`)) return true;
  return path.endsWith(`/${wanted}`) && read(beside) === undefined;
}
