import type { Base, Purpose, Registration } from '../../semantics/request-table';
import { each, members, requestTable, unite, words } from './rows';

const route: Registration = { purpose: 'request', route: 0 };
const request: Registration = { purpose: 'request' };
const second: Registration = { purpose: 'request', handlers: [1], route: 0 };
const third: Registration = { purpose: 'request', handlers: [2], route: 1 };
const job: Registration = { purpose: 'job' };
const exit: Registration = { purpose: 'exit' };

/** Members of each of several major versions of a module. */
function of(modules: readonly string[], ...names: string[]): string {
  return modules.flatMap((module) => names.map((name) => `${module}.${name}`)).join(' ');
}

const UPPER = 'GET POST PUT PATCH DELETE HEAD OPTIONS';
const CAPITAL = 'Get Post Put Patch Delete Head Options';
const GIN = 'github.com/gin-gonic/gin';
const ECHO = words('github.com/labstack/echo github.com/labstack/echo/v4 github.com/labstack/echo/v5');
const FIBER = words('github.com/gofiber/fiber github.com/gofiber/fiber/v2 github.com/gofiber/fiber/v3');
const CHI = words('github.com/go-chi/chi github.com/go-chi/chi/v5');
const MUX = 'github.com/gorilla/mux';
const HTTPROUTER = 'github.com/julienschmidt/httprouter';
const HUMA = words('github.com/danielgtaylor/huma github.com/danielgtaylor/huma/v2');
const IRIS = words('github.com/kataras/iris github.com/kataras/iris/v12');
const BEEGO = 'github.com/beego/beego/v2/server/web';
const FASTHTTP = 'github.com/valyala/fasthttp';
const LAMBDA = 'github.com/aws/aws-lambda-go';
const ASYNQ = 'github.com/hibiken/asynq';
const MACHINERY = words('github.com/RichardKnop/machinery/v1 github.com/RichardKnop/machinery/v2');
const CRON = words('github.com/robfig/cron github.com/robfig/cron/v3 gopkg.in/robfig/cron.v2');
const GOCRON = words('github.com/go-co-op/gocron github.com/go-co-op/gocron/v2');
const SARAMA = words('github.com/IBM/sarama github.com/Shopify/sarama');
const AMQP = words('github.com/rabbitmq/amqp091-go github.com/streadway/amqp');
const NATS = 'github.com/nats-io/nats.go';
const PUBSUB = words('cloud.google.com/go/pubsub cloud.google.com/go/pubsub/v2');
const WATERMILL = 'github.com/ThreeDotsLabs/watermill/message';

/**
 * https://pkg.go.dev/net/http, https://pkg.go.dev/github.com/gin-gonic/gin, https://pkg.go.dev/github.com/labstack/echo/v4,
 * https://github.com/labstack/echo/blob/master/API_CHANGES_V5.md, https://docs.gofiber.io/api/app,
 * https://pkg.go.dev/github.com/go-chi/chi/v5, https://pkg.go.dev/github.com/gorilla/mux,
 * https://pkg.go.dev/github.com/julienschmidt/httprouter, https://huma.rocks, https://connectrpc.com/docs/go,
 * https://grpc.io/docs/languages/go/, https://pkg.go.dev/github.com/kataras/iris/v12, https://pkg.go.dev/github.com/beego/beego/v2,
 * https://pkg.go.dev/github.com/valyala/fasthttp, https://pkg.go.dev/github.com/aws/aws-lambda-go/lambda,
 * https://pkg.go.dev/github.com/hibiken/asynq, https://pkg.go.dev/github.com/RichardKnop/machinery/v2,
 * https://pkg.go.dev/github.com/robfig/cron/v3, https://pkg.go.dev/github.com/go-co-op/gocron/v2, https://pkg.go.dev/github.com/IBM/sarama,
 * https://pkg.go.dev/github.com/nats-io/nats.go, https://pkg.go.dev/github.com/ThreeDotsLabs/watermill/message,
 * https://pkg.go.dev/os/signal, https://pkg.go.dev/go.uber.org/fx, https://pkg.go.dev/github.com/spf13/cobra
 */
export const go = () =>
  requestTable(
    {
      registrations: unite<Registration>(
        members('net/http net/http.ServeMux', 'HandleFunc Handle', second),
        each('net/http.HandlerFunc', request),
        members(`${GIN}.Engine ${GIN}.RouterGroup ${GIN}.IRouter ${GIN}.IRoutes`, `${UPPER} Any Use`, route),
        members(`${GIN}.Engine ${GIN}.RouterGroup ${GIN}.IRouter ${GIN}.IRoutes`, 'Handle Match', {
          ...request,
          route: 1,
        }),
        members(`${GIN}.Engine`, 'NoRoute NoMethod', request),
        members(of(ECHO, 'Echo', 'Group'), `${UPPER} Any RouteNotFound`, route),
        members(of(ECHO, 'Echo', 'Group'), 'Add Match', third),
        members(of(ECHO, 'Echo', 'Group'), 'Use Pre', request),
        members(of(FIBER, 'App', 'Router', 'Group'), `${CAPITAL} All Use`, route),
        members(of(FIBER, 'App', 'Router', 'Group'), 'Add', third),
        members(of(FIBER, 'Hooks'), 'OnListen', { purpose: 'start' }),
        members(of(FIBER, 'Hooks'), 'OnShutdown OnPreShutdown OnPostShutdown', exit),
        members(of(CHI, 'Mux', 'Router'), `${CAPITAL} Connect Trace HandleFunc Handle`, second),
        members(of(CHI, 'Mux', 'Router'), 'Method MethodFunc', third),
        members(of(CHI, 'Mux', 'Router'), 'NotFound MethodNotAllowed', request),
        members(`${MUX}.Router`, 'HandleFunc Handle', second),
        members(`${MUX}.Route`, 'HandlerFunc Handler', request),
        members(`${HTTPROUTER}.Router`, UPPER, second),
        members(`${HTTPROUTER}.Router`, 'Handle Handler HandlerFunc', third),
        members(HUMA.join(' '), CAPITAL, third),
        members(HUMA.join(' '), 'Register', { purpose: 'request', handlers: [2] }),
        members(of(IRIS, 'Application', 'Party'), `${CAPITAL} Any Use UseRouter`, route),
        members(of(IRIS, 'Application', 'Party'), 'Handle', third),
        members(BEEGO, `${CAPITAL} Any InsertFilter`, route),
        members(FASTHTTP, 'ListenAndServe ListenAndServeTLS', { purpose: 'request', handlers: [1] }),
        members('github.com/fasthttp/router.Router', UPPER, second),
        members('github.com/gobuffalo/buffalo.App', UPPER, second),
        members(`${LAMBDA}/lambda`, 'Start StartWithOptions StartHandlerFunc', request),
        members('github.com/GoogleCloudPlatform/functions-framework-go/functions', 'HTTP CloudEvent', {
          purpose: 'request',
          handlers: [1],
        }),
        members('golang.org/x/net/websocket', 'Handler', request),
        // The type of the owner is not known, but nothing else is called that.
        each('*.HandleFunc', second),

        members(`${ASYNQ}.ServeMux`, 'HandleFunc Handle', { purpose: 'job', handlers: [1] }),
        each(`${ASYNQ}.HandlerFunc`, job),
        members(of(MACHINERY, 'Server'), 'RegisterTask', { purpose: 'job', handlers: [1] }),
        members(of(MACHINERY, 'Server'), 'RegisterTasks', job),
        members(of(CRON, 'Cron'), 'AddFunc AddJob Schedule', { purpose: 'job', handlers: [1] }),
        members(of(GOCRON, 'Scheduler', 'Job'), 'Do DoWithJobDetails', { purpose: 'job', handlers: [0] }),
        members(GOCRON.join(' '), 'NewTask', { purpose: 'job', handlers: [0] }),
        members(`${NATS}.Conn ${NATS}.EncodedConn ${NATS}.JetStreamContext`, 'Subscribe', {
          purpose: 'job',
          handlers: [1],
        }),
        members(`${NATS}.Conn ${NATS}.EncodedConn ${NATS}.JetStreamContext`, 'QueueSubscribe', {
          purpose: 'job',
          handlers: [2],
        }),
        members(of(PUBSUB, 'Subscription', 'Subscriber'), 'Receive', { purpose: 'job', handlers: [1] }),
        members(`${WATERMILL}.Router`, 'AddHandler AddNoPublisherHandler AddConsumerHandler', job),
        each('time.AfterFunc', { purpose: 'job', handlers: [1] }),

        each('go.uber.org/fx.Hook', {
          purpose: 'start',
          handlers: [],
          options: ['OnStart', 'OnStop'],
          by: { OnStop: 'exit' },
        }),
        each('go.uber.org/fx.Invoke', { purpose: 'start' }),
        each('os/signal.Notify os/signal.NotifyContext', { purpose: 'exit', handlers: [] }),
        members('net/http.Server', 'RegisterOnShutdown', exit),
        each('github.com/tebeka/atexit.Register github.com/sirupsen/logrus.RegisterExitHandler', exit),
        each('github.com/spf13/cobra.Command', {
          purpose: 'command',
          handlers: [],
          options: ['Run', 'RunE', 'PreRun', 'PreRunE', 'PersistentPreRun', 'PersistentPreRunE', 'PostRun'],
        }),
        each(
          'github.com/urfave/cli.Command github.com/urfave/cli/v2.Command github.com/urfave/cli/v3.Command',
          {
            purpose: 'command',
            handlers: [],
            options: ['Action', 'Before', 'After'],
          },
        ),
      ),
      // In Go a struct "extends" what it embeds.
      bases: unite<Base>(
        each(`${BEEGO}.Controller github.com/astaxie/beego.Controller`, { purpose: 'request' }),
        each('github.com/riverqueue/river.WorkerDefaults', { purpose: 'job', methods: ['Work'] }),
      ),
      // `type server struct { pb.UnimplementedGreeterServer }`
      generatedBases: [{ purpose: 'request', begins: 'Unimplemented', ends: 'Server' }],
      parameterTypes: unite<Purpose>(
        each(`net/http.ResponseWriter ${GIN}.Context ${HTTPROUTER}.Params`, 'request'),
        members(ECHO.join(' '), 'Context', 'request'),
        members(FIBER.join(' '), 'Ctx', 'request'),
        members(IRIS.join(' '), 'Context', 'request'),
        each(
          `${FASTHTTP}.RequestCtx ${BEEGO}/context.Context github.com/gobuffalo/buffalo.Context`,
          'request',
        ),
        each('github.com/cloudwego/hertz/pkg/app.RequestContext', 'request'),
        each('github.com/emicklei/go-restful/v3.Request', 'request'),
        members(
          'connectrpc.com/connect github.com/bufbuild/connect-go',
          'Request ServerStream BidiStream',
          'request',
        ),
        members('google.golang.org/grpc', 'ServerStream UnaryServerInfo StreamServerInfo', 'request'),
        members(
          `${LAMBDA}/events`,
          'APIGatewayProxyRequest APIGatewayV2HTTPRequest ALBTargetGroupRequest',
          'request',
        ),
        members(
          `${LAMBDA}/events`,
          'SQSEvent SNSEvent S3Event KinesisEvent DynamoDBEvent CloudWatchEvent',
          'job',
        ),
        each(`${ASYNQ}.Task github.com/riverqueue/river.Job github.com/gocraft/work.Job`, 'job'),
        members(SARAMA.join(' '), 'ConsumerGroupSession ConsumerGroupClaim', 'job'),
        members(AMQP.join(' '), 'Delivery', 'job'),
        each(`${NATS}.Msg ${WATERMILL}.Message github.com/eclipse/paho.mqtt.golang.Message`, 'job'),
        members(PUBSUB.join(' '), 'Message', 'job'),
        each('go.temporal.io/sdk/workflow.Context', 'job'),
      ),
      functionTypes: unite<Purpose>(
        each(`net/http.HandlerFunc ${GIN}.HandlerFunc ${HTTPROUTER}.Handle`, 'request'),
        members(ECHO.join(' '), 'HandlerFunc', 'request'),
        members(FIBER.join(' '), 'Handler', 'request'),
        each(`${FASTHTTP}.RequestHandler`, 'request'),
      ),
      gives: unite(
        each('net/http.NewServeMux', 'net/http.ServeMux'),
        each(`${GIN}.Default ${GIN}.New`, `${GIN}.Engine`),
        each(`${GIN}.Engine.Group ${GIN}.RouterGroup.Group ${GIN}.IRouter.Group`, `${GIN}.RouterGroup`),
        ...ECHO.map((module) =>
          unite(
            each(`${module}.New`, `${module}.Echo`),
            each(`${module}.Echo.Group ${module}.Group.Group`, `${module}.Group`),
          ),
        ),
        ...FIBER.map((module) =>
          unite(
            each(`${module}.New`, `${module}.App`),
            each(`${module}.App.Group ${module}.Group.Group ${module}.Router.Group`, `${module}.Router`),
            each(`${module}.App.Hooks`, `${module}.Hooks`),
          ),
        ),
        ...CHI.map((module) =>
          unite(
            each(`${module}.NewRouter ${module}.NewMux`, `${module}.Mux`),
            each(
              `${module}.Mux.With ${module}.Mux.Group ${module}.Router.With ${module}.Router.Group`,
              `${module}.Router`,
            ),
          ),
        ),
        each(`${MUX}.NewRouter`, `${MUX}.Router`),
        members(`${MUX}.Router`, 'PathPrefix Path Methods Host Schemes HandleFunc', `${MUX}.Route`),
        each(`${MUX}.Route.Subrouter`, `${MUX}.Router`),
        each(`${HTTPROUTER}.New`, `${HTTPROUTER}.Router`),
        ...IRIS.map((module) => each(`${module}.New ${module}.Default`, `${module}.Application`)),
        ...IRIS.map((module) => each(`${module}.Application.Party ${module}.Party.Party`, `${module}.Party`)),
        each('github.com/fasthttp/router.New', 'github.com/fasthttp/router.Router'),
        each('github.com/gobuffalo/buffalo.New', 'github.com/gobuffalo/buffalo.App'),
        each(`${ASYNQ}.NewServeMux`, `${ASYNQ}.ServeMux`),
        ...MACHINERY.map((module) => each(`${module}.NewServer`, `${module}.Server`)),
        ...CRON.map((module) => each(`${module}.New`, `${module}.Cron`)),
        ...GOCRON.map((module) => each(`${module}.NewScheduler`, `${module}.Scheduler`)),
        each(`${NATS}.Connect`, `${NATS}.Conn`),
        each(`${NATS}.Conn.JetStream`, `${NATS}.JetStreamContext`),
        ...PUBSUB.map((module) => each(`${module}.Client.Subscription`, `${module}.Subscription`)),
        ...PUBSUB.map((module) => each(`${module}.Client.Subscriber`, `${module}.Subscriber`)),
        each(`${WATERMILL}.NewRouter`, `${WATERMILL}.Router`),
      ),
    },
    {
      [`${MUX}.Route`]: 'Methods Path PathPrefix Name Queries Schemes Headers',
      'github.com/go-co-op/gocron.Scheduler':
        'Every Second Seconds Minute Minutes Hour Hours Day Days Week Weeks Month Months At Cron Tag StartAt SingletonMode',
    },
  );
