import type { Purpose } from '../../semantics/request-table';
import { jobBases, jobCalls, jobMarks, scheduleLinks } from './python/jobs';
import { webBases, webCalls, webMarks } from './python/web';
import { each, members, requestTable, unite } from './rows';

/** Python. The parts link the documentation that they were made from. */
export const python = () =>
  requestTable(
    {
      registrations: unite(webCalls, jobCalls),
      marks: unite(webMarks, jobMarks),
      bases: unite(webBases, jobBases),
      // https://grpc.io/docs/languages/python/basics/: `class Greeter(greeter_pb2_grpc.GreeterServicer)`
      generatedBases: [{ purpose: 'request', begins: '', ends: 'Servicer' }],
      parameterTypes: unite<Purpose>(
        members('fastapi starlette.requests starlette.websockets', 'Request WebSocket', 'request'),
        each('fastapi.BackgroundTasks starlette.requests.HTTPConnection', 'request'),
        members('django.http django.http.request', 'HttpRequest', 'request'),
        members('django.core.handlers.wsgi', 'WSGIRequest', 'request'),
        each('rest_framework.request.Request', 'request'),
        members('aiohttp.web', 'Request', 'request'),
        each('sanic.Request sanic.request.Request litestar.Request litestar.WebSocket', 'request'),
        members('falcon falcon.asgi', 'Request Response', 'request'),
        each('pyramid.request.Request tornado.httputil.HTTPServerRequest grpc.ServicerContext', 'request'),
        each('grpc.aio.ServicerContext azure.functions.HttpRequest blacksheep.Request', 'request'),
        members('azure.functions', 'TimerRequest QueueMessage ServiceBusMessage EventHubEvent', 'job'),
        each('aio_pika.IncomingMessage aio_pika.abc.AbstractIncomingMessage', 'job'),
      ),
      resultTypes: unite<Purpose>(
        members('django.http', 'HttpResponse JsonResponse HttpResponseRedirect', 'request'),
        each('rest_framework.response.Response', 'request'),
      ),
      parameterNames: [
        ['request'],
        ['req', 'resp'],
        ['environ', 'start_response'],
        ['scope', 'receive', 'send'],
        ['event', 'context'],
      ],
      files: [
        // https://docs.aws.amazon.com/lambda/latest/dg/python-handler.html
        { purpose: 'request', paths: ['**/*.py'], names: ['lambda_handler'] },
        {
          purpose: 'request',
          paths: ['**/handler.py', '**/handlers/**/*.py', '**/lambdas/**/*.py', '**/functions/**/*.py'],
          names: ['handler'],
        },
        // https://docs.gunicorn.org/en/stable/settings.html#server-hooks
        {
          purpose: 'start',
          paths: ['**/gunicorn.conf.py', '**/gunicorn*.py'],
          names: ['on_starting', 'when_ready', 'post_fork', 'pre_fork', 'post_worker_init'],
        },
        {
          purpose: 'exit',
          paths: ['**/gunicorn.conf.py', '**/gunicorn*.py'],
          names: ['on_exit', 'worker_exit', 'worker_int', 'worker_abort', 'child_exit'],
        },
      ],
      gives: unite(
        each('schedule.every schedule.Scheduler.every', 'schedule.Job'),
        members('pika.BlockingConnection', 'channel', 'pika.channel.Channel'),
        each(
          'asyncio.get_event_loop asyncio.get_running_loop asyncio.new_event_loop',
          'asyncio.AbstractEventLoop',
        ),
      ),
    },
    { 'schedule.Job': scheduleLinks },
  );
