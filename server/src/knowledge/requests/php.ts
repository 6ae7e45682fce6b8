import type { Base, Mark, Purpose, Registration } from '../../semantics/request-table';
import { each, members, requestTable, unite } from './rows';

const route: Registration = { purpose: 'request', route: 0 };
const request: Registration = { purpose: 'request' };
const second: Registration = { purpose: 'request', handlers: [1] };
const third: Registration = { purpose: 'request', handlers: [2], route: 1 };
const job: Registration = { purpose: 'job' };
const all: Base = { purpose: 'request' };
const lone = (purpose: Purpose, ...methods: string[]): Base => ({ purpose, methods });
const VERBS = 'get post put patch delete options any';
/** Laravel's router, by its facade, its global alias, and itself. */
const LARAVEL =
  'Illuminate.Support.Facades.Route Route Illuminate.Routing.Router Illuminate.Routing.RouteRegistrar';
/** Routes of Lumen and Slim stand in files that are given these variables. */
const GIVEN = '$router $app $group $r';
const SLIM =
  'Slim.App Slim.Slim Slim.Routing.RouteCollectorProxy Slim.Interfaces.RouteCollectorProxyInterface Laravel.Lumen.Routing.Router';
const LIGHT = 'Flight Mezzio.Application Leaf.App Silex.Application';
const SCHEDULE = 'Illuminate.Support.Facades.Schedule Illuminate.Console.Scheduling.Schedule $schedule';
const HTTP_EVENTS = 'Symfony.Component.HttpKernel.Event';
const SIGNALS = ['SIGTERM', 'SIGINT', 'SIGQUIT', 'SIGHUP'];

/**
 * PHP. `Base` is a class, an interface or a trait.
 *
 * https://laravel.com/docs/routing, https://laravel.com/docs/controllers, https://laravel.com/docs/queues,
 * https://laravel.com/docs/scheduling, https://laravel.com/docs/artisan, https://lumen.laravel.com/docs/routing,
 * https://symfony.com/doc/current/routing.html, https://symfony.com/doc/current/messenger.html,
 * https://symfony.com/doc/current/console.html, https://symfony.com/doc/current/scheduler.html,
 * https://www.slimframework.com/docs/v4/objects/routing.html, https://docs.mezzio.dev, https://www.php-fig.org/psr/psr-15/,
 * https://book.cakephp.org/5/en/controllers.html, https://codeigniter.com/user_guide/incoming/controllers.html,
 * https://www.yiiframework.com/doc/guide/2.0/en/structure-controllers, https://developer.wordpress.org/plugins/hooks/,
 * https://developer.wordpress.org/rest-api/, https://www.drupal.org/docs/drupal-apis, https://wiki.swoole.com,
 * https://reactphp.org/http/, https://github.com/php-amqplib/php-amqplib, https://bref.sh/docs/runtimes/function,
 * https://www.php.net/manual/en/function.register-shutdown-function.php, https://www.php.net/manual/en/function.pcntl-signal.php
 */
export const php = () =>
  requestTable(
    {
      registrations: unite<Registration>(
        members(`${LARAVEL} ${SLIM} ${LIGHT} ${GIVEN}`, VERBS, route),
        members(`${LARAVEL} ${SLIM} ${LIGHT} ${GIVEN}`, 'map match', third),
        members(LARAVEL, 'fallback bind model', request),
        members('Flight', 'route before after', route),
        members(`Slim.App ${GIVEN}`, 'add', request),
        members('FastRoute.RouteCollector', 'addRoute', { purpose: 'request', handlers: [2], route: 1 }),
        members('Illuminate.Support.Facades.Broadcast', 'channel', second),
        members('Illuminate.Support.Facades.RateLimiter', 'for', second),
        members('Illuminate.Support.Facades.Gate', 'define before after', request),
        members('Illuminate.Support.Facades.View', 'composer creator', second),
        members('Illuminate.Support.Facades.Event Event', 'listen', job),
        members('Illuminate.Support.Facades.Queue', 'before after failing looping', job),
        members(SCHEDULE, 'call', { purpose: 'job', handlers: [0] }),
        members('Illuminate.Support.Facades.Artisan Artisan', 'command', { purpose: 'command' }),
        each('dispatch dispatch_sync', job),

        each('add_action add_filter add_shortcode add_menu_page', request),
        each('register_rest_route', {
          purpose: 'request',
          handlers: [],
          options: ['callback', 'permission_callback'],
          route: 1,
        }),
        each('register_activation_hook register_deactivation_hook', { purpose: 'command' }),
        members('WP_CLI', 'add_command', { purpose: 'command' }),

        members(
          'Swoole.Http.Server Swoole.HTTP.Server OpenSwoole.Http.Server Swoole.WebSocket.Server',
          'on',
          {
            ...second,
            by: { start: 'start', workerStart: 'start', shutdown: 'exit', workerStop: 'exit', task: 'job' },
          },
        ),
        each('React.Http.HttpServer Amp.Http.Server.RequestHandler.ClosureRequestHandler', request),
        members('React.EventLoop.Loop', 'addPeriodicTimer', { purpose: 'job', handlers: [1] }),
        members('React.EventLoop.Loop', 'addSignal', { purpose: 'exit', handlers: [1], event: SIGNALS }),

        members('PhpAmqpLib.Channel.AMQPChannel', 'basic_consume', {
          purpose: 'job',
          handlers: [6],
          options: ['callback'],
        }),
        members('GearmanWorker', 'addFunction', { purpose: 'job', handlers: [1] }),
        each('register_shutdown_function', { purpose: 'exit', handlers: [0] }),
        each('pcntl_signal', { purpose: 'exit', handlers: [1], event: SIGNALS }),
      ),
      marks: unite<Mark>(
        each('Symfony.Component.Routing.Attribute.Route Symfony.Component.Routing.Annotation.Route', {
          purpose: 'request',
          on: 'both',
          route: 0,
          routeOptions: ['path'],
        }),
        each('Sensio.Bundle.FrameworkExtraBundle.Configuration.Route', {
          purpose: 'request',
          on: 'both',
          route: 0,
        }),
        members('FOS.RestBundle.Controller.Annotations', 'Get Post Put Patch Delete Route', {
          purpose: 'request',
          route: 0,
        }),
        each('Symfony.Component.HttpKernel.Attribute.AsController', { purpose: 'request', on: 'class' }),
        each('Symfony.UX.LiveComponent.Attribute.LiveAction', { purpose: 'request' }),
        each('Symfony.Component.Messenger.Attribute.AsMessageHandler', { purpose: 'job', on: 'both' }),
        each('Symfony.Component.EventDispatcher.Attribute.AsEventListener', { purpose: 'job', on: 'both' }),
        members('Symfony.Component.Scheduler.Attribute', 'AsPeriodicTask AsCronTask', {
          purpose: 'job',
          on: 'both',
        }),
        each('Symfony.Component.Console.Attribute.AsCommand', { purpose: 'command', on: 'both' }),
        members('Spatie.RouteAttributes.Attributes', 'Get Post Put Patch Delete Any Route', {
          purpose: 'request',
          route: 0,
        }),
        members('Hyperf.HttpServer.Annotation', 'Controller AutoController', {
          purpose: 'request',
          on: 'class',
        }),
        members('Hyperf.HttpServer.Annotation', 'GetMapping PostMapping RequestMapping', {
          purpose: 'request',
          route: 0,
        }),
      ),
      bases: unite<Base>(
        each(
          'App.Http.Controllers.Controller Illuminate.Routing.Controller Laravel.Lumen.Routing.Controller',
          all,
        ),
        each('Controller BaseController', all),
        each('Illuminate.Foundation.Http.FormRequest', all),
        each('Illuminate.Http.Resources.Json.JsonResource', lone('request', 'toArray', 'with')),
        each('Livewire.Component', all),
        members(
          'Illuminate.Contracts.Queue',
          'ShouldQueue ShouldQueueAfterCommit',
          lone('job', 'handle', '__invoke'),
        ),
        members('Illuminate.Foundation.Bus Illuminate.Foundation.Queue', 'Dispatchable Queueable', {
          ...lone('job', 'handle', '__invoke'),
        }),
        each('Illuminate.Console.Command', lone('command', 'handle')),
        each('Illuminate.Database.Seeder', lone('command', 'run')),
        members('Illuminate.Support Illuminate.Foundation.Support.Providers', 'ServiceProvider', {
          ...lone('start', 'register', 'boot'),
        }),

        each('Symfony.Bundle.FrameworkBundle.Controller.AbstractController', all),
        each('Symfony.Bundle.FrameworkBundle.Controller.Controller', all),
        each('FOS.RestBundle.Controller.AbstractFOSRestController', all),
        each('EasyCorp.Bundle.EasyAdminBundle.Controller.AbstractCrudController', all),
        each('Symfony.Component.Messenger.Handler.MessageHandlerInterface', lone('job', '__invoke')),
        each('Symfony.Component.Console.Command.Command', {
          ...lone('command', 'execute', 'initialize', 'interact', '__invoke'),
        }),
        each('ApiPlatform.State.ProcessorInterface', lone('request', 'process')),
        each('ApiPlatform.State.ProviderInterface', lone('request', 'provide')),
        each('Doctrine.Bundle.FixturesBundle.Fixture', lone('command', 'load')),
        each('OldSound.RabbitMqBundle.RabbitMq.ConsumerInterface', lone('job', 'execute')),

        each('Psr.Http.Server.RequestHandlerInterface', lone('request', 'handle')),
        each('Psr.Http.Server.MiddlewareInterface', lone('request', 'process')),
        each('Cake.Controller.Controller App.Controller.AppController AppController', all),
        each('Cake.Command.Command Cake.Console.Command', lone('command', 'execute')),
        each(
          'CodeIgniter.Controller CodeIgniter.RESTful.ResourceController App.Controllers.BaseController',
          all,
        ),
        each('CI_Controller', all),
        each('CodeIgniter.CLI.BaseCommand', lone('command', 'run')),
        members('yii.web yii.rest', 'Controller ActiveController', all),
        each('yii.console.Controller', { purpose: 'command' }),
        each('yii.queue.JobInterface', lone('job', 'execute')),
        each('Phalcon.Mvc.Controller Laminas.Mvc.Controller.AbstractActionController', all),
        each('Zend_Controller_Action Nette.Application.UI.Presenter', all),
        each('TYPO3.CMS.Extbase.Mvc.Controller.ActionController', all),
        each(
          'Drupal.Core.Controller.ControllerBase Drupal.Core.Form.FormBase Drupal.Core.Form.ConfigFormBase',
          all,
        ),
        each('Drupal.Core.Queue.QueueWorkerBase', lone('job', 'processItem')),
        each('WP_REST_Controller WP_Widget', all),
        each('Bref.Event.Http.HttpHandler', lone('request', 'handleRequest')),
        each('Bref.Event.Sqs.SqsHandler', lone('job', 'handleSqs')),
        each('Bref.Event.Handler', lone('job', 'handle')),
      ),
      parameterTypes: unite<Purpose>(
        each('Illuminate.Http.Request Symfony.Component.HttpFoundation.Request', 'request'),
        each('Psr.Http.Message.ServerRequestInterface Slim.Http.Request Slim.Http.ServerRequest', 'request'),
        members('Swoole.Http Swoole.HTTP OpenSwoole.Http', 'Request Response', 'request'),
        each('WP_REST_Request', 'request'),
        members(HTTP_EVENTS, 'RequestEvent ResponseEvent ControllerEvent ExceptionEvent', 'request'),
        each(`${HTTP_EVENTS}.TerminateEvent`, 'request'),
        each('PhpAmqpLib.Message.AMQPMessage', 'job'),
      ),
      resultTypes: unite<Purpose>(
        members('Symfony.Component.HttpFoundation', 'Response JsonResponse RedirectResponse', 'request'),
        members('Illuminate.Http', 'Response JsonResponse RedirectResponse', 'request'),
        each('Inertia.Response Illuminate.View.View Illuminate.Contracts.View.View', 'request'),
      ),
      parameterNames: [['request', 'response']],
      files: [
        {
          purpose: 'request',
          paths: ['**/app/Http/Controllers/**/*.php', '**/src/Controller/**/*.php'],
          inClass: true,
        },
        {
          purpose: 'request',
          paths: ['**/app/Controllers/**/*.php', '**/controllers/**/*Controller.php'],
          inClass: true,
        },
        { purpose: 'request', paths: ['**/application/controllers/**/*.php'], inClass: true },
        {
          purpose: 'request',
          paths: ['**/app/Http/Middleware/**/*.php', '**/app/Middleware/**/*.php'],
          names: ['handle', 'terminate', 'process', '__invoke'],
          inClass: true,
        },
        {
          purpose: 'request',
          paths: ['**/app/Livewire/**/*.php', '**/app/Http/Livewire/**/*.php', '**/app/GraphQL/**/*.php'],
          inClass: true,
        },
        {
          purpose: 'job',
          paths: ['**/app/Jobs/**/*.php', '**/app/Listeners/**/*.php'],
          names: ['handle', '__invoke'],
          inClass: true,
        },
        { purpose: 'job', paths: ['**/src/MessageHandler/**/*.php'], names: ['__invoke'], inClass: true },
        {
          purpose: 'command',
          paths: ['**/app/Console/Commands/**/*.php', '**/src/Command/**/*.php'],
          names: ['handle', 'execute', '__invoke'],
          inClass: true,
        },
      ],
      gives: unite(
        each(
          'Slim.Factory.AppFactory.create Slim.Factory.AppFactory.createFromContainer DI.Bridge.Slim.Bridge.create',
          'Slim.App',
        ),
        members(
          'Illuminate.Support.Facades.Route Route Illuminate.Routing.Router',
          'middleware prefix name domain controller where withoutMiddleware scopeBindings as',
          'Illuminate.Routing.RouteRegistrar',
        ),
        each('React.EventLoop.Loop.get React.EventLoop.Factory.create', 'React.EventLoop.Loop'),
        members(
          'PhpAmqpLib.Connection.AMQPStreamConnection PhpAmqpLib.Connection.AMQPSSLConnection',
          'channel',
          'PhpAmqpLib.Channel.AMQPChannel',
        ),
      ),
    },
    {
      'Illuminate.Routing.RouteRegistrar':
        'middleware prefix name domain controller where withoutMiddleware as',
    },
  );
