import type { Base, Mark, Registration } from '../../../semantics/request-table';
import { each, members, unite } from '../rows';

const route: Mark = { purpose: 'request', route: 0, routeOptions: ['rule', 'path'] };
const request: Mark = { purpose: 'request' };
const VERBS = 'get post put patch delete';
const FLASK =
  'flask.Flask flask.Blueprint quart.Quart quart.Blueprint apiflask.APIFlask apiflask.APIBlueprint ' +
  'flask_openapi3.OpenAPI flask_openapi3.APIBlueprint flask_smorest.Blueprint';
const FASTAPI = 'fastapi.FastAPI fastapi.APIRouter fastapi.routing.APIRouter fastapi.applications.FastAPI';
const STARLETTE = 'starlette.applications.Starlette starlette.routing.Router';
const SANIC = 'sanic.Sanic sanic.Blueprint sanic.blueprints.Blueprint';
const BOTTLE = 'bottle bottle.Bottle';
const LAMBDA = 'aws_lambda_powertools.event_handler';

/**
 * https://flask.palletsprojects.com/en/stable/api/, https://quart.palletsprojects.com/en/latest/reference/,
 * https://fastapi.tiangolo.com/reference/, https://www.starlette.io/routing/, https://sanic.dev/en/guide/basics/routing.html,
 * https://bottlepy.org/docs/stable/api.html, https://docs.litestar.dev/latest/reference/handlers.html,
 * https://docs.aiohttp.org/en/stable/web_quickstart.html, https://docs.djangoproject.com/en/stable/topics/http/decorators/,
 * https://www.django-rest-framework.org/api-guide/views/, https://django-ninja.dev,
 * https://docs.pylonsproject.org/projects/pyramid/en/latest/api/view.html, https://docs.cherrypy.dev,
 * https://aws.github.io/chalice/api.html, https://docs.powertools.aws.dev/lambda/python/latest/core/event_handler/api_gateway/,
 * https://strawberry.rocks/docs, https://flask-socketio.readthedocs.io, https://python-socketio.readthedocs.io
 */
export const webMarks: Readonly<Record<string, Mark>> = unite<Mark>(
  members(FLASK, `route websocket ${VERBS}`, route),
  members(
    FLASK,
    'before_request after_request teardown_request teardown_appcontext errorhandler context_processor url_value_preprocessor ' +
      'before_first_request before_app_request after_app_request app_errorhandler app_context_processor template_filter',
    request,
  ),
  members('quart.Quart quart.Blueprint', 'before_serving while_serving', { purpose: 'start' }),
  members('quart.Quart quart.Blueprint', 'after_serving', { purpose: 'exit' }),
  each('flask_restx.Namespace.route flask_restx.Api.route', { ...route, on: 'class' }),
  members('flask_socketio.SocketIO', 'on event on_error on_error_default', request),
  members('socketio.AsyncServer socketio.Server', 'on event', request),
  members('flask_login.LoginManager', 'user_loader request_loader unauthorized_handler', request),

  members(FASTAPI, `${VERBS} head options trace api_route websocket websocket_route route`, route),
  members(FASTAPI, 'middleware exception_handler', request),
  members(`${FASTAPI} ${STARLETTE}`, 'on_event', { purpose: 'start', by: { shutdown: 'exit' } }),
  members(STARLETTE, 'route websocket_route', route),
  members(STARLETTE, 'middleware exception_handler', request),

  members(SANIC, `route websocket ${VERBS} head options`, route),
  members(SANIC, 'middleware on_request on_response exception', request),
  members(SANIC, 'before_server_start after_server_start main_process_start reload_process_start', {
    purpose: 'start',
  }),
  members(SANIC, 'before_server_stop after_server_stop main_process_stop', { purpose: 'exit' }),
  members(SANIC, 'listener', {
    purpose: 'start',
    by: { before_server_stop: 'exit', after_server_stop: 'exit', main_process_stop: 'exit' },
  }),

  members(BOTTLE, `route ${VERBS}`, route),
  members(BOTTLE, 'error hook view', request),
  members(
    'litestar litestar.handlers starlite',
    'get post put patch delete head route websocket asgi websocket_listener',
    route,
  ),
  members('aiohttp.web.RouteTableDef', `${VERBS} head options view route`, { ...route, on: 'both' }),
  each('aiohttp.web.middleware', request),

  members('rest_framework.decorators', 'api_view action', request),
  members(
    'django.views.decorators.http',
    'require_http_methods require_GET require_POST require_safe',
    request,
  ),
  members('django.contrib.auth.decorators', 'login_required permission_required user_passes_test', request),
  members('django.views.decorators.csrf', 'csrf_exempt csrf_protect ensure_csrf_cookie', request),
  members('django.views.decorators.cache', 'cache_page never_cache cache_control', request),
  each('django.contrib.admin.action django.contrib.admin.display', request),
  members('ninja.NinjaAPI ninja.Router', `${VERBS} api_operation`, route),
  members('ninja.NinjaAPI', 'exception_handler', request),

  members('pyramid.view', 'view_config notfound_view_config forbidden_view_config exception_view_config', {
    purpose: 'request',
    on: 'both',
  }),
  each('pyramid.view.view_defaults', { purpose: 'request', on: 'class' }),
  members('cornice.Service', VERBS, request),
  each('cherrypy.expose', { purpose: 'request', on: 'both' }),
  members('hug', `${VERBS} http`, route),
  members('robyn.Robyn robyn.SubRouter', `${VERBS} before_request after_request`, route),
  each('robyn.Robyn.startup_handler', { purpose: 'start' }),
  each('robyn.Robyn.shutdown_handler', { purpose: 'exit' }),
  members('blacksheep.Application blacksheep.Router blacksheep.server.controllers blacksheep', VERBS, route),

  members('chalice.Chalice chalice.Blueprint', 'route authorizer on_ws_message on_ws_connect', route),
  members('chalice.Chalice', 'lambda_function', request),
  members(
    ['APIGatewayRestResolver', 'APIGatewayHttpResolver', 'ALBResolver', 'LambdaFunctionUrlResolver', 'Router']
      .map((name) => `${LAMBDA}.${name}`)
      .join(' '),
    `${VERBS} route`,
    route,
  ),
  each('functions_framework.http', request),
  members('azure.functions.FunctionApp azure.functions.Blueprint', 'route http_trigger', {
    purpose: 'request',
    routeOptions: ['route'],
  }),
  members('strawberry', 'field mutation subscription', request),
  members(
    'ariadne.QueryType ariadne.MutationType ariadne.ObjectType ariadne.SubscriptionType',
    'field source',
    {
      ...request,
    },
  ),
  // `app`, `bp` and `router` of another file.
  each('*.route *.get *.post *.put *.patch *.delete *.websocket', route),
);

const view: Base = { purpose: 'request' };

/**
 * https://docs.djangoproject.com/en/stable/ref/class-based-views/, https://www.django-rest-framework.org/api-guide/viewsets/,
 * https://channels.readthedocs.io/en/stable/topics/consumers.html, https://www.tornadoweb.org/en/stable/web.html,
 * https://docs.python.org/3/library/http.server.html, and the documentation of those above
 */
export const webBases: Readonly<Record<string, Base>> = unite<Base>(
  members('flask.views quart.views', 'View MethodView', view),
  each('flask_restful.Resource flask_restx.Resource', view),
  each(
    'starlette.endpoints.HTTPEndpoint starlette.endpoints.WebSocketEndpoint sanic.views.HTTPMethodView',
    view,
  ),
  each('starlette.middleware.base.BaseHTTPMiddleware', {
    purpose: 'request',
    methods: ['dispatch'],
  }),
  each('litestar.Controller litestar.controller.Controller starlite.Controller', view),
  each('aiohttp.web.View blacksheep.server.controllers.Controller', view),
  members(
    'django.views django.views.generic django.views.generic.base',
    'View TemplateView RedirectView',
    view,
  ),
  members(
    'django.views.generic',
    'ListView DetailView FormView CreateView UpdateView DeleteView ArchiveIndexView YearArchiveView DateDetailView',
    view,
  ),
  members('django.views.generic.edit', 'FormView CreateView UpdateView DeleteView', view),
  each('django.views.generic.list.ListView django.views.generic.detail.DetailView', view),
  each('rest_framework.views.APIView', view),
  members(
    'rest_framework.viewsets',
    'ViewSet GenericViewSet ModelViewSet ReadOnlyModelViewSet ViewSetMixin',
    view,
  ),
  members(
    'rest_framework.generics',
    'GenericAPIView ListAPIView RetrieveAPIView CreateAPIView UpdateAPIView DestroyAPIView ListCreateAPIView ' +
      'RetrieveUpdateAPIView RetrieveDestroyAPIView RetrieveUpdateDestroyAPIView',
    view,
  ),
  members('rest_framework.permissions', 'BasePermission IsAuthenticated', {
    purpose: 'request',
    methods: ['has_permission', 'has_object_permission'],
  }),
  members('rest_framework.authentication', 'BaseAuthentication TokenAuthentication', view),
  each('django.utils.deprecation.MiddlewareMixin', view),
  members('django.contrib.admin', 'ModelAdmin TabularInline StackedInline', view),
  members('django.contrib.admin.options', 'ModelAdmin', view),
  members('channels.generic.websocket', 'WebsocketConsumer JsonWebsocketConsumer', view),
  members('channels.generic.websocket', 'AsyncWebsocketConsumer AsyncJsonWebsocketConsumer', view),
  members('channels.consumer', 'SyncConsumer AsyncConsumer', view),
  members('tornado.web', 'RequestHandler StaticFileHandler', view),
  each('tornado.websocket.WebSocketHandler', view),
  members('http.server', 'BaseHTTPRequestHandler SimpleHTTPRequestHandler', view),
  members('socketserver', 'BaseRequestHandler StreamRequestHandler DatagramRequestHandler', view),
  each('graphene.Mutation', { purpose: 'request', methods: ['mutate'] }),
);

const second: Registration = { purpose: 'request', handlers: [1] };

/** https://docs.djangoproject.com/en/stable/ref/urls/, and the documentation of those above. */
export const webCalls: Readonly<Record<string, Registration>> = unite<Registration>(
  members('django.urls django.conf.urls', 'path re_path url', {
    ...second,
    options: ['view'],
    route: 0,
    routeOptions: ['route', 'regex'],
  }),
  members(FLASK, 'add_url_rule', {
    purpose: 'request',
    handlers: [2],
    options: ['view_func'],
    route: 0,
    routeOptions: ['rule'],
  }),
  members(FLASK, 'register_error_handler', second),
  members(`${FASTAPI} ${STARLETTE}`, 'add_api_route add_route add_websocket_route add_api_websocket_route', {
    ...second,
    options: ['endpoint', 'route'],
    route: 0,
    routeOptions: ['path'],
  }),
  members(`${FASTAPI} ${STARLETTE}`, 'add_exception_handler', { ...second, options: ['handler'] }),
  members(`${FASTAPI} ${STARLETTE}`, 'add_event_handler', {
    purpose: 'start',
    handlers: [1],
    options: ['func'],
    by: { shutdown: 'exit' },
  }),
  members('fastapi fastapi.params', 'Depends Security', {
    purpose: 'request',
    handlers: [0],
    options: ['dependency'],
  }),
  each(
    `${FASTAPI} starlette.applications.Starlette litestar.Litestar litestar.app.Litestar starlite.Starlite`,
    {
      purpose: 'start',
      handlers: [],
      options: [
        'lifespan',
        'on_startup',
        'on_shutdown',
        'exception_handlers',
        'before_request',
        'after_request',
        'after_response',
      ],
      by: {
        on_shutdown: 'exit',
        exception_handlers: 'request',
        before_request: 'request',
        after_request: 'request',
        after_response: 'request',
      },
    },
  ),
  members('starlette.routing fastapi.routing', 'Route WebSocketRoute APIRoute', {
    ...second,
    options: ['endpoint'],
    route: 0,
    routeOptions: ['path'],
  }),
  each('strawberry.field strawberry.mutation', { purpose: 'request', options: ['resolver'] }),
  members(SANIC, 'add_route add_websocket_route', {
    purpose: 'request',
    handlers: [0],
    options: ['handler'],
    route: 1,
    routeOptions: ['uri'],
  }),
  members('aiohttp.web', `${VERBS} head options view`, { ...second, route: 0 }),
  members('aiohttp.web', 'route', { purpose: 'request', handlers: [2], route: 1 }),
  members(
    'aiohttp.web.Application.router aiohttp.web.UrlDispatcher',
    'add_get add_post add_put add_patch add_delete add_head add_options add_view',
    { ...second, route: 0 },
  ),
  members('aiohttp.web.Application.router aiohttp.web.UrlDispatcher', 'add_route', {
    purpose: 'request',
    handlers: [2],
    route: 1,
  }),
  members('aiohttp.web.Application.on_startup aiohttp.web.Application.cleanup_ctx', 'append', {
    purpose: 'start',
  }),
  members('aiohttp.web.Application.on_shutdown aiohttp.web.Application.on_cleanup', 'append', {
    purpose: 'exit',
  }),
  members('pyramid.config.Configurator', 'add_view', {
    purpose: 'request',
    handlers: [0],
    options: ['view'],
  }),
  members('werkzeug.serving', 'run_simple', { purpose: 'request', handlers: [2] }),
  each('wsgiref.simple_server.make_server', { purpose: 'request', handlers: [2] }),
  each('falcon.App.add_error_handler falcon.asgi.App.add_error_handler', second),
);
