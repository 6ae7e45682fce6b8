import type { Base, Mark, Purpose, Registration } from '../../semantics/request-table';
import { each, members, requestTable, unite } from './rows';

const first: Registration = { purpose: 'request', handlers: [0] };
const job: Registration = { purpose: 'job' };
const route: Mark = { purpose: 'request', route: 0, routeOptions: ['path'] };
const VERBS = 'get post put patch delete head options trace';
const METHOD_ROUTER = 'axum.routing.MethodRouter';
const WARP = 'warp.Filter';

/**
 * Rust. https://docs.rs/axum, https://docs.rs/actix-web, https://api.rocket.rs/v0.5/rocket/, https://docs.rs/warp,
 * https://docs.rs/poem, https://docs.rs/tide, https://docs.rs/salvo, https://docs.rs/hyper, https://docs.rs/tonic,
 * https://docs.rs/lambda_runtime, https://docs.rs/tokio-cron-scheduler, https://docs.rs/apalis, https://docs.rs/fang,
 * https://docs.rs/tokio/latest/tokio/signal/, https://docs.rs/ctrlc, https://docs.rs/signal-hook
 */
export const rust = () =>
  requestTable(
    {
      registrations: unite<Registration>(
        members('axum.routing', `${VERBS} any connect`, first),
        members('axum.routing', 'on', { purpose: 'request', handlers: [1] }),
        members(METHOD_ROUTER, `${VERBS} any fallback`, first),
        members('axum.Router', 'route', { purpose: 'request', route: 0, handlers: [1] }),
        members('axum.Router', 'fallback', first),
        each('axum.middleware.from_fn axum.middleware.map_request axum.middleware.map_response', first),
        each('axum.middleware.from_fn_with_state axum.middleware.map_request_with_state', {
          purpose: 'request',
          handlers: [1],
        }),
        members('axum.extract.WebSocketUpgrade', 'on_upgrade', first),
        each('axum.error_handling.HandleErrorLayer.new', first),

        members('actix_web.Route actix_web.Resource', 'to', first),
        each('actix_web.web.to actix_web.middleware.from_fn', first),
        members('actix_web.App', 'wrap_fn default_service', first),
        members(WARP, 'map and_then then recover untuple_one', first),
        members('poem poem.RouteMethod', VERBS, first),
        each('poem.endpoint.make', first),
        members('salvo.Router', `${VERBS} hoop goal handle`, first),
        members('tide.Route', `${VERBS} all`, first),
        each('hyper.service.service_fn hyper.service.make_service_fn tower.service_fn', first),
        each(
          'lambda_runtime.service_fn lambda_http.service_fn lambda_runtime.handler_fn lambda_runtime.run',
          first,
        ),

        members(
          'tokio_cron_scheduler.Job tokio_cron_scheduler.JobLocked',
          'new new_async new_tz new_async_tz new_cron_job new_cron_job_async new_repeated new_repeated_async new_one_shot ' +
            'new_one_shot_async',
          job,
        ),
        members('apalis.prelude.WorkerBuilder', 'build_fn build', { purpose: 'job', handlers: [0] }),
        members('clokwerk.Scheduler clokwerk.AsyncScheduler', 'run', job),
        members('lapin.Consumer', 'set_delegate', job),
        members('cron_tab.Cron cron_tab.AsyncCron', 'add_fn', { purpose: 'job', handlers: [1] }),

        members('rocket.fairing.AdHoc', 'on_ignite on_liftoff try_on_ignite', {
          purpose: 'start',
          handlers: [1],
        }),
        members('rocket.fairing.AdHoc', 'on_request on_response', { purpose: 'request', handlers: [1] }),
        members('rocket.fairing.AdHoc', 'on_shutdown', { purpose: 'exit', handlers: [1] }),
        each('tokio.signal.ctrl_c tokio.signal.unix.signal async_std.signal.ctrl_c', {
          purpose: 'exit',
          handlers: [],
        }),
        each('signal_hook.iterator.Signals.new signal_hook_tokio.Signals.new', {
          purpose: 'exit',
          handlers: [],
        }),
        each('ctrlc.set_handler ctrlc.try_set_handler', { purpose: 'exit', handlers: [0] }),
        each('signal_hook.low_level.register', { purpose: 'exit', handlers: [1] }),
        each('libc.atexit', { purpose: 'exit', handlers: [0] }),
      ),
      marks: unite<Mark>(
        members('actix_web', `${VERBS} connect route routes`, route),
        members('rocket', `${VERBS} route catch`, route),
        // With `#[macro_use] extern crate rocket`.
        each(VERBS, route),
        each('poem.handler salvo.handler salvo.endpoint salvo.oapi.endpoint ntex.web.get', {
          purpose: 'request',
        }),
        each('poem_openapi.OpenApi async_graphql.Object async_graphql.Subscription juniper.graphql_object', {
          purpose: 'request',
          on: 'class',
        }),
        each('celery.task', { purpose: 'job' }),
      ),
      // Traits that a type implements.
      bases: unite<Base>(
        each('tower.Service actix_web.dev.Service hyper.service.Service', {
          purpose: 'request',
          methods: ['call'],
        }),
        each('actix_web.FromRequest rocket.request.FromRequest axum.extract.FromRequest', {
          purpose: 'request',
          methods: ['from_request', 'extract'],
        }),
        each('axum.extract.FromRequestParts', { purpose: 'request', methods: ['from_request_parts'] }),
        each('axum.response.IntoResponse', { purpose: 'request', methods: ['into_response'] }),
        each('actix_web.Responder rocket.response.Responder', {
          purpose: 'request',
          methods: ['respond_to'],
        }),
        each('actix_web.ResponseError', { purpose: 'request', methods: ['error_response'] }),
        each('rocket.fairing.Fairing', {
          purpose: 'request',
          methods: ['on_request', 'on_response', 'on_ignite', 'on_liftoff', 'on_shutdown'],
          by: { on_ignite: 'start', on_liftoff: 'start', on_shutdown: 'exit' },
        }),
        each('poem.Endpoint', { purpose: 'request', methods: ['call'] }),
        each('actix.Handler actix.StreamHandler', { purpose: 'job', methods: ['handle'] }),
        each('fang.AsyncRunnable fang.Runnable', { purpose: 'job', methods: ['run'] }),
        each('sidekiq.Worker', { purpose: 'job', methods: ['perform'] }),
        each('lapin.ConsumerDelegate', { purpose: 'job', methods: ['on_new_delivery'] }),
      ),
      parameterTypes: unite<Purpose>(
        members('actix_web', 'HttpRequest', 'request'),
        members('actix_web.web', 'Json Path Query Form Payload Data ReqData Bytes', 'request'),
        members(
          'axum.extract',
          'State Path Query Form Json Extension Multipart Request WebSocketUpgrade',
          'request',
        ),
        members('axum', 'Json Extension Form', 'request'),
        each(
          'axum.middleware.Next rocket.State rocket.Request rocket.serde.json.Json rocket.form.Form',
          'request',
        ),
        each('hyper.Request tonic.Request tide.Request poem.Request salvo.Request', 'request'),
        members('poem.web', 'Json Path Query Data Form', 'request'),
        each('lambda_http.Request lambda_runtime.LambdaEvent', 'request'),
        each('apalis.prelude.JobContext', 'job'),
      ),
      resultTypes: unite<Purpose>(
        each('axum.response.IntoResponse axum.response.Response actix_web.HttpResponse', 'request'),
        each(
          'actix_web.Responder rocket.response.Responder warp.Reply poem.IntoResponse tide.Result',
          'request',
        ),
      ),
      gives: unite(
        members('axum.routing', `${VERBS} any on`, METHOD_ROUTER),
        each('axum.Router.new', 'axum.Router'),
        members('actix_web.web', `${VERBS} method route`, 'actix_web.Route'),
        each('actix_web.web.resource', 'actix_web.Resource'),
        each('actix_web.App.new', 'actix_web.App'),
        members('warp', `${VERBS} path any header query body ws path!`, WARP),
        each('warp.path.end warp.path.param warp.body.json warp.filters.any.any', WARP),
        members('poem', VERBS, 'poem.RouteMethod'),
        each('salvo.Router.new salvo.Router.with_path', 'salvo.Router'),
        each('tide.new tide.with_state', 'tide.Server'),
        each('tide.Server.at', 'tide.Route'),
        each('apalis.prelude.WorkerBuilder.new', 'apalis.prelude.WorkerBuilder'),
        each('clokwerk.Scheduler.new', 'clokwerk.Scheduler'),
        each('clokwerk.AsyncScheduler.new', 'clokwerk.AsyncScheduler'),
      ),
    },
    {
      [METHOD_ROUTER]: `${VERBS} any layer route_layer with_state fallback`,
      'axum.Router': 'route nest merge layer with_state fallback route_layer',
      'actix_web.Route': 'guard method wrap',
      'actix_web.Resource': 'guard name wrap app_data',
      'actix_web.App': 'service wrap app_data route configure',
      [WARP]: 'and or map and_then then with boxed recover',
      'poem.RouteMethod': VERBS,
      'salvo.Router': `${VERBS} push hoop path`,
      'tide.Route': `${VERBS} all at`,
      'apalis.prelude.WorkerBuilder': 'layer data backend concurrency retry enable_tracing with_storage',
      'clokwerk.Scheduler': 'every at plus and_every',
      'clokwerk.AsyncScheduler': 'every at plus and_every',
    },
  );
