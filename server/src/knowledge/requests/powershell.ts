import type { Registration } from '../../semantics/request-table';
import { each, requestTable, unite } from './rows';

const request: Registration = {
  purpose: 'request',
  options: ['ScriptBlock', 'Endpoint'],
  routeOptions: ['Path', 'Url'],
};
const job: Registration = { purpose: 'job', options: ['ScriptBlock', 'Action'] };

/**
 * PowerShell, by the names of commands. https://badgerati.github.io/Pode/Functions/Routes/Add-PodeRoute/,
 * https://badgerati.github.io/Pode/Tutorials/Events/, https://docs.powershelluniversal.com/api/about,
 * https://learn.microsoft.com/powershell/module/psscheduledjob/register-scheduledjob,
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/register-engineevent,
 * https://learn.microsoft.com/azure/azure-functions/functions-reference-powershell
 */
export const powershell = requestTable({
  registrations: unite<Registration>(
    each('Add-PodeRoute Add-PodeMiddleware Add-PodeEndware Add-PodeVerb Add-PodeSignalRoute', request),
    each('New-PSUEndpoint New-UDEndpoint New-PolarisRoute New-PolarisGetRoute New-PolarisPostRoute', request),
    each('Add-PodeSchedule Add-PodeTimer Add-PodeTask', job),
    each('Register-ScheduledJob New-PSUSchedule Register-ObjectEvent', job),
    each('Register-PodeEvent', {
      purpose: 'start',
      options: ['ScriptBlock'],
      by: { Terminate: 'exit', Stop: 'exit', Restart: 'exit', Crash: 'exit' },
    }),
    each('Register-EngineEvent', {
      purpose: 'exit',
      options: ['Action'],
      event: ['PowerShell.Exiting', 'Exiting'],
    }),
  ),
  parameterNames: [['Request', 'TriggerMetadata']],
});
