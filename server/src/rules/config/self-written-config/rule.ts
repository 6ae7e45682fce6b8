import { rule } from '../../../engine/rule';
import { pathTail } from '../../../knowledge/known-path';
import type { Value } from '../../../semantics/values';
import { apis, type FileWriter } from './apis';

/** A file of config by its name. */
const CONFIG_FILE =
  /(?:^|[\\/])(?:(?:[\w-]{1,40}[._-])?(?:config|configuration|settings?|conf|app|application|appsettings)(?:[._-][\w.-]{0,60})?\.(?:json5?|ya?ml|ini|toml|cfg|conf|properties|xml|php)|\.env(?:\.\w+)?)$/i;

export default rule<FileWriter>({
  id: 'config/self-written-config',
  title: 'Config file that the app writes itself',
  severity: 'hint',
  kinds: ['app'],
  apis,

  call(fact, api, context) {
    if (api.path === undefined) return report(fact.call.callee.span, 'its config file');
    const argument = fact.call.args[api.path];
    const path = pathTail(argument, context);
    if (!argument || path === undefined || !CONFIG_FILE.test(path)) return undefined;
    if (api.mode !== undefined) {
      const mode = context.constant(context.argument(fact.call, api.mode, 'mode'));
      if (mode === undefined || !/^[wax]/.test(mode)) return undefined;
    }
    return report(argument.span, `\`${path}\``);
  },
});

function report(span: Value['span'], file: string) {
  return {
    span,
    message: `The app writes ${file} while it runs: the change is lost with the container, and other instances never see it. Keep what users set in a database, and the rest in the environment.`,
  };
}
