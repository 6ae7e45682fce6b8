import { type RuleContext, rule } from '../../../engine/rule';
import { isForDevelopment } from '../../../knowledge/deploys';
import { pathInApp } from '../../../knowledge/known-path';
import type { CallValue, Value } from '../../../semantics/values';
import { optionsOf } from '../../../syntax/syntax-reader';
import { apis, type Embedded } from './apis';

/** Stores of another make, which use such a file for themselves, and what is meant to be on one machine. */
const ON_PURPOSE = /litestream|libsql|turso|rqlite|electron|react-native|expo|tauri|cordova|@capacitor/i;

/** For tools that look at the model, not for the app: https://learn.microsoft.com/ef/core/cli/dbcontext-creation */
const AT_DESIGN = /DesignTime\w*\.cs$/;

export default rule<Embedded>({
  id: 'backing-services/embedded-database',
  title: 'Database in a local file',
  severity: 'information',
  kinds: ['app'],
  yieldsTo: ['dev-prod-parity/different-database'],
  dialects: { entry: ['spring'] },
  paths: { call: { except: AT_DESIGN } },
  apis,

  call({ call }, api, context) {
    if (isForDevelopment(call.span, context)) return undefined;
    if ([...context.project.dependencies].some((name) => ON_PURPOSE.test(name))) return undefined;
    const argument = fileOf(call, api, context);
    if (!argument) return undefined;
    return { span: argument.span, message: message(api.product) };
  },

  entry({ path, value, content }) {
    const isUrl = /^(?:spring|quarkus)\.datasource\.(?:[\w-]+\.)*(?:jdbc-?)?url$/.test(path.join('.'));
    if (!isUrl || typeof value !== 'string' || value.includes('${')) return undefined;
    const [, product] =
      /^jdbc:(h2:(?:file:|~|\.?\/)|hsqldb:file|derby:(?!memory|;)|sqlite:(?!:memory))/.exec(value) ?? [];
    return product ? { span: content, message: message(product.split(':')[0] ?? '') } : undefined;
  },
});

function message(product: string): string {
  return `The data is in a ${product} file beside the app: it goes with the container, and a second instance sees none of it. Connect to a database server at \`DATABASE_URL\`.`;
}

/** The argument that names the file, where it is known to be one and no memory. */
function fileOf(
  call: CallValue,
  { at, options, file, key }: Embedded,
  context: RuleContext,
): Value | undefined {
  if (key && !key.test(context.constant(call.args[0]) ?? '')) return undefined;
  const named = optionsOf(call).filter(({ name }) => options?.includes(name));
  const argument = named[0]?.value ?? (at === undefined ? undefined : call.args[at]);
  if (!argument || context.environment(argument)) return undefined;
  const text = pathInApp(argument, context);
  if (text === undefined || text === '' || /:memory:|mode=memory|^file::memory|tmp|test/i.test(text))
    return undefined;
  return file.test(text) ? argument : undefined;
}
