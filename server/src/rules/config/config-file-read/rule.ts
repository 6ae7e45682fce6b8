import { type RuleContext, rule } from '../../../engine/rule';
import { pathTail } from '../../../knowledge/known-path';
import { folderOf, nameOf } from '../../../project/project-file';
import type { Value } from '../../../semantics/values';
import { apis, type FileReader } from './apis';
import { deployKeys } from './contents';

/** A file of config by its name. */
const CONFIG_FILE =
  /^(?:[\w-]*[._-])?(?:config|configuration|settings?|conf|application|app|database|db|secrets?|credentials|server|service|env|redis|mail|queue)(?:[._-][\w-]+)?\.(?:json5?|ya?ml|ini|toml|cfg|conf|properties|xml)$/i;
/** Where the file may lie, from the app's root. */
const FOLDERS = ['', 'src/main/resources', 'resources', 'config', 'src'];
/**
 * Calls that let the environment override what the file says. https://github.com/spf13/viper#working-with-environment-variables,
 * https://www.dynaconf.com/envvars/, https://learn.microsoft.com/dotnet/api/microsoft.extensions.configuration
 */
const OVERRIDING = [
  ...['AutomaticEnv', 'BindEnv', 'AddEnvironmentVariables', 'addEnvironmentVariables'].map(
    (name) => `*.${name}`,
  ),
  ...['Dynaconf', 'FlaskDynaconf', 'DjangoDynaconf', 'LazySettings'].map((name) => `dynaconf.${name}`),
];

export default rule<FileReader>({
  id: 'config/config-file-read',
  title: 'Deploy config read from a file in the repository',
  severity: 'information',
  kinds: ['app'],
  apis,

  call(fact, api, context) {
    const argument = fact.call.args[api.path];
    return argument && readsConfig(argument, context);
  },
});

function readsConfig(argument: Value, context: RuleContext) {
  const written = pathTail(argument, context);
  if (written === undefined || !CONFIG_FILE.test(nameOf(written))) return undefined;
  if (context.calls(OVERRIDING).length > 0 || context.settings(['env_prefix']).length > 0) return undefined;
  const file = fileOf(written, context);
  const keys = file === undefined ? [] : deployKeys(context.project.entries(file));
  const [first] = keys;
  if (file === undefined || first === undefined) return undefined;
  const more = keys.length > 1 ? ' and others' : '';
  return {
    span: argument.span,
    message: `${file} ships with the code, so \`${first}\`${more} can differ between deploys only by another build. Read such values from the environment.`,
  };
}

/** The file of the workspace that is meant; undefined where there is none, or where git ignores it. */
function fileOf(written: string, { document, project }: RuleContext): string | undefined {
  const bare = written.replace(/^(?:\.{0,2}\/)+/, '');
  const folders = [folderOf(document.path), ...FOLDERS.map((folder) => join(project.root, folder))];
  return folders
    .map((folder) => join(folder, bare))
    .find((path) => project.entries(path).length > 0 && !project.ignores(path));
}

function join(folder: string, path: string): string {
  return [folder, path].filter((part) => part !== '').join('/');
}
