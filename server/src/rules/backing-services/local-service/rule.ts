import type { Report } from '../../../engine/findings';
import { rule } from '../../../engine/rule';
import { replaceByPlaceholder } from '../../../fixes/environment';
import { fixedVariable } from '../../../fixes/free-variable';
import { attachFix, documented, handlesOf, handleVariable } from '../../../fixes/handles';
import { isForDevelopment } from '../../../knowledge/deploys';
import { isThisMachine } from '../../../knowledge/services/addresses';
import type { ServiceClient } from '../../../knowledge/services/client';
import { serviceClients } from '../../../knowledge/services/clients';
import type { Handle } from '../../../knowledge/services/handle';
import { isServiceSetting, SERVICE_SETTING_WORDS, settingBinding } from '../../../knowledge/services/names';
import { settingHandle } from '../../../knowledge/services/settings';

export default rule<ServiceClient>({
  id: 'backing-services/local-service',
  title: 'Service on the same machine',
  severity: 'warning',
  kinds: ['app'],
  yieldsTo: ['config/credentials-in-url'],
  apis: serviceClients,
  dialects: { entry: ['spring', 'rails-database'] },

  call({ call }, client, context) {
    // A mail server is the business of `local-mail`.
    if (client.mail || isForDevelopment(call.span, context)) return undefined;
    return handlesOf(call, client, context).flatMap(report);
  },

  names: isServiceSetting,
  bindingWords: SERVICE_SETTING_WORDS,
  binding(fact, context) {
    const handle = settingBinding(fact, context);
    return handle && report(handle);
  },

  entry(fact, context) {
    const handle = settingHandle(fact, context.document.path);
    if (!handle || !isThisMachine(handle.host) || handle.isSocket || handle.hasCredentials) return undefined;
    return {
      span: fact.content,
      // The framework lets the environment say something else, so it may only be a default.
      severity: 'information',
      message: `Unless \`${handle.variable}\` is set, every deploy looks for this service at \`${handle.host}\`, where nothing runs in a container. Ask for the variable, so that a deploy without it fails at once.`,
      fixes: (site) =>
        fact.dialect === 'spring'
          ? replaceByPlaceholder(
              fact.content,
              fixedVariable(site, handle.variable),
              handle.text,
              (name) => `\${${name}}`,
            )
              .slice(0, 1)
              .map(({ drops: _, ...fix }) => ({ ...fix, files: [documented(handle.variable, handle.text)] }))
          : [],
    };
  },
});

function report(handle: Handle): readonly Report[] {
  if (!isThisMachine(handle.host) || handle.isSocket || handle.hasCredentials) return [];
  return [
    {
      span: handle.span,
      message: `The app looks for ${handle.client.service} at \`${handle.host}\`, which in a container is the container itself, where nobody answers. Read the address from \`${handleVariable(handle)}\`.`,
      fixes: (site) => attachFix(handle, site),
    },
  ];
}
