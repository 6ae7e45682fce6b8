import { rule } from '../../../engine/rule';
import type { ApiTable } from '../../../semantics/apis';

/** Names of resources that an application server keeps: https://jakarta.ee/specifications/platform/10/jakarta-platform-spec-10.0 */
const RESOURCE = /^java:(?:comp\/env|jboss|global|app|module|\/)?\/?(?:jdbc|jms|mail|datasources|ds|url)?/i;
const NAMED = /(?:jdbc|jms|mail|datasource|ds\b|queue|topic|redis|mongo)/i;

const apis: ApiTable<object> = {
  jvm: Object.fromEntries(
    ['javax.naming', 'jakarta.naming'].flatMap((owner) =>
      ['InitialContext.lookup', 'Context.lookup', 'InitialContext.doLookup'].map((name) => [
        `${owner}.${name}`,
        {},
      ]),
    ),
  ),
};

export default rule<object>({
  id: 'backing-services/container-managed-resource',
  title: 'Resource kept by an application server',
  severity: 'information',
  apis,

  call({ call }, _api, context) {
    const [first] = call.args;
    const name = context.constant(first);
    if (!first || name === undefined || context.project.kind !== 'app') return undefined;
    return RESOURCE.test(name) && NAMED.test(name) ? { span: first.span, message: MESSAGE } : undefined;
  },

  names: (name) => name === 'lookup' || name === 'mappedName' || name === 'jndiName',
  bindingWords: ['java:'],
  binding({ form, value }, context) {
    const name = value && context.constant(value);
    if (!value || name === undefined || form !== 'annotation' || context.project.kind !== 'app')
      return undefined;
    return /^java:/.test(name) && NAMED.test(name) ? { span: value.span, message: MESSAGE } : undefined;
  },

  entry({ dialect, path, key, value, content }, context) {
    const isContext = /(?:^|\/)context\.xml$/.test(context.document.path);
    const isSource = /-ds\.xml$/.test(context.document.path);
    const isSpring =
      dialect === 'spring' && /^spring\.datasource\.(?:[\w-]+\.)*jndi-name$/.test(path.join('.'));
    if (isContext && path.includes('Resource') && key === 'name' && NAMED.test(String(value)))
      return { span: content, message: MESSAGE };
    return (isSource && key === 'jndi-name') ||
      (isSpring && typeof value === 'string' && !value.includes('${'))
      ? { span: content, message: MESSAGE }
      : undefined;
  },
});

const MESSAGE =
  'This service is attached by an application server that somebody has set up by hand. On a new machine it is missing until they do so again. Connect to a URL from the environment instead.';
