import { rule } from '../../../engine/rule';
import { isOfRequest } from '../../../knowledge/request-variables';

/** Files that exist to read the environment, or are run before the app. */
const CONFIG_MODULE =
  /(?:^|\/)(?:config|configs|settings|env|environment|constants)(?:\/|[\w-]*\.)|\.(?:config|env)\.\w+$|(?:^|\/)\.\w+rc\.\w+$/i;
/** Languages in whose frameworks one module for it is usual. */
const LANGUAGES: ReadonlySet<string> = new Set(['javascript', 'typescript', 'tsx', 'php', 'ruby']);

export default rule({
  id: 'config/scattered-reads',
  title: 'Environment read outside the config module',
  severity: 'information',
  enabled: false,

  paths: { reads: { except: CONFIG_MODULE } },

  reads(read, value, context) {
    if (!LANGUAGES.has(context.document.language)) return undefined;
    if (isOfRequest(value, context)) return undefined;
    return {
      span: value.span,
      message: `\`${read.name}\` is read here, in the middle of the code. Read all variables in one module, so that one look at it tells what the app needs.`,
    };
  },
});
