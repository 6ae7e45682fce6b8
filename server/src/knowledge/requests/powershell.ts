import type { Registration } from '../../semantics/request-table';
import { each, requestTable, unite } from './rows';

const request: Registration = {
  purpose: 'request',
  options: ['scriptblock', 'endpoint'],
  routeOptions: ['path', 'url'],
};
const job: Registration = { purpose: 'job', options: ['scriptblock', 'action'] };

/** Commands have no case: as they are documented, and as they are looked up. */
function commands(names: string, row: Registration): Readonly<Record<string, Registration>> {
  return each(`${names} ${names.toLowerCase()}`, row);
}

/**
 * PowerShell, by the names of commands. https://badgerati.github.io/Pode/Functions/Routes/Add-PodeRoute/,
 * https://badgerati.github.io/Pode/Tutorials/Events/, https://docs.powershelluniversal.com/api/about,
 * https://learn.microsoft.com/powershell/module/psscheduledjob/register-scheduledjob,
 * https://learn.microsoft.com/powershell/module/microsoft.powershell.utility/register-engineevent,
 * https://learn.microsoft.com/azure/azure-functions/functions-reference-powershell
 */
export const powershell = () =>
  requestTable({
    registrations: unite<Registration>(
      commands('Add-PodeRoute Add-PodeMiddleware Add-PodeEndware Add-PodeVerb Add-PodeSignalRoute', request),
      commands(
        'New-PSUEndpoint New-UDEndpoint New-PolarisRoute New-PolarisGetRoute New-PolarisPostRoute',
        request,
      ),
      commands('Add-PodeSchedule Add-PodeTimer Add-PodeTask', job),
      commands('Register-ScheduledJob New-PSUSchedule Register-ObjectEvent', job),
      commands('Register-PodeEvent', {
        purpose: 'start',
        options: ['scriptblock'],
        by: { Terminate: 'exit', Stop: 'exit', Restart: 'exit', Crash: 'exit' },
      }),
      commands('Register-EngineEvent', {
        purpose: 'exit',
        options: ['action'],
        event: ['PowerShell.Exiting', 'Exiting'],
      }),
    ),
    parameterNames: [['Request', 'TriggerMetadata']],
  });
