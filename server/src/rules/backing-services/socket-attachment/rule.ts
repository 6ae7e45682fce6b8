import { rule } from '../../../engine/rule';
import { handlesOf } from '../../../fixes/handles';
import type { ServiceClient } from '../../../knowledge/services/client';
import { serviceClients } from '../../../knowledge/services/clients';
import { settingHandle } from '../../../knowledge/services/settings';

/** Options of clients that name a socket file. */
const OPTION = /^(?:unix_?socket(?:_?path)?|socket_?path|unixSocketPath)$/i;
/** Proxies of a platform, which it puts into the container itself. https://cloud.google.com/sql/docs/mysql/connect-run */
const OF_PLATFORM = /\/cloudsql\//;

export default rule<ServiceClient>({
  id: 'backing-services/socket-attachment',
  title: 'Service behind a socket file',
  severity: 'warning',
  yieldsTo: ['config/credentials-in-url'],
  apis: serviceClients,
  dialects: { entry: ['spring', 'rails-database'] },

  call({ call }, client, context) {
    if (context.project.kind !== 'app') return undefined;
    const named = [
      ...call.named,
      ...call.args.flatMap((argument) =>
        argument.kind === 'object' ? argument.entries.map(({ key, value }) => ({ name: key, value })) : [],
      ),
    ]
      .filter(({ name }) => OPTION.test(name))
      .flatMap(({ value }) => {
        const text = context.environment(value) ? undefined : context.constant(value);
        return text?.startsWith('/') && !OF_PLATFORM.test(text) ? [value.span] : [];
      });
    const handles = handlesOf(call, client, context)
      .filter(
        ({ isSocket, text, hasCredentials }) =>
          isSocket &&
          !hasCredentials &&
          // With a hole in it, the path may be given.
          text !== undefined &&
          !OF_PLATFORM.test(text),
      )
      .map(({ span }) => span);
    return [...named, ...handles].map((span) => ({ span, message: message(client.service) }));
  },

  entry(fact, context) {
    const handle = settingHandle(fact, context.document.path);
    if (!handle?.isSocket || handle.hasCredentials || OF_PLATFORM.test(handle.text)) return undefined;
    return { span: fact.content, message: message('the database') };
  },
});

function message(service: string): string {
  return `A socket file only reaches ${service} on the same machine, so the app and the service can't be moved apart. Connect over the network, with a URL from the environment.`;
}
