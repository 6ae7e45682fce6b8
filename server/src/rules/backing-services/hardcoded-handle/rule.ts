import type { Report } from '../../../engine/findings';
import { rule } from '../../../engine/rule';
import { replaceByPlaceholder } from '../../../fixes/environment';
import { fixedVariable } from '../../../fixes/free-variable';
import { attachFix, documented, handlesOf, handleVariable } from '../../../fixes/handles';
import { isSampleHost, isThisMachine } from '../../../knowledge/services/addresses';
import type { ServiceClient } from '../../../knowledge/services/client';
import { serviceClients } from '../../../knowledge/services/clients';
import type { Handle } from '../../../knowledge/services/handle';
import { isServiceSetting, SERVICE_SETTING_WORDS, settingBinding } from '../../../knowledge/services/names';
import { settingHandle } from '../../../knowledge/services/settings';

export default rule<ServiceClient>({
  id: 'backing-services/hardcoded-handle',
  title: 'Address of a service in the code',
  severity: 'warning',
  yieldsTo: ['config/credentials-in-url'],
  apis: serviceClients,
  dialects: { entry: ['spring', 'rails-database'] },

  call({ call }, client, context) {
    if (context.project.kind !== 'app') return undefined;
    return handlesOf(call, client, context).flatMap(report);
  },

  names: isServiceSetting,
  bindingWords: SERVICE_SETTING_WORDS,
  binding(fact, context) {
    const handle = context.project.kind === 'app' ? settingBinding(fact, context) : undefined;
    return handle && report(handle);
  },

  entry(fact, context) {
    const handle = settingHandle(fact, context.document.path);
    if (!handle || !isRemote(handle.host) || handle.isSocket || handle.hasCredentials) return undefined;
    return {
      span: fact.content,
      message: `The address of a backing service is fixed in a file that ships with the code, the same for every deploy. Take it from the environment, as \`${handle.variable}\`.`,
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
  if (!isRemote(handle.host) || handle.isSocket || handle.hasCredentials) return [];
  return [
    {
      span: handle.span,
      message: `The address of ${handle.client.service} is part of the code: moving it, or a second deploy with one of its own, needs a new build. Read it from \`${handleVariable(handle)}\`.`,
      fixes: (site) => attachFix(handle, site),
    },
  ];
}

function isRemote(host: string): boolean {
  return !isThisMachine(host) && !isSampleHost(host);
}
