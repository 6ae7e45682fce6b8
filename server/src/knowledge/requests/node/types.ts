import type { Purpose } from '../../../semantics/request-table';
import { members, unite } from '../rows';

/**
 * What the type of a parameter says. `http.IncomingMessage` is left out: it is also what a client is answered.
 * https://github.com/DefinitelyTyped/DefinitelyTyped/tree/master/types/aws-lambda, https://fastify.dev/docs/latest/Reference/TypeScript/,
 * https://nextjs.org/docs/app/api-reference/functions/next-request, https://h3.dev/guide/api/h3event
 */
export const parameterTypes: Readonly<Record<string, Purpose>> = unite<Purpose>(
  members('express', 'Request Response', 'request'),
  members('fastify', 'FastifyRequest FastifyReply', 'request'),
  members('koa', 'Context ParameterizedContext ExtendableContext', 'request'),
  members('@koa/router koa-router', 'RouterContext IRouterContext', 'request'),
  members('hono', 'Context', 'request'),
  members('restify', 'Request Response', 'request'),
  members('@hapi/hapi', 'Request ResponseToolkit', 'request'),
  members('http', 'ServerResponse', 'request'),
  members('http2', 'Http2ServerRequest Http2ServerResponse', 'request'),
  members('next', 'NextApiRequest NextApiResponse GetServerSidePropsContext NextPageContext', 'request'),
  members('next/server', 'NextRequest', 'request'),
  members('h3', 'H3Event', 'request'),
  members('@sveltejs/kit', 'RequestEvent ServerLoadEvent', 'request'),
  members(
    '@remix-run/node @remix-run/server-runtime @remix-run/cloudflare react-router',
    'LoaderFunctionArgs ActionFunctionArgs LoaderArgs ActionArgs',
    'request',
  ),
  members('astro', 'APIContext', 'request'),
  members('@adonisjs/core/http @ioc:Adonis/Core/HttpContext', 'HttpContext HttpContextContract', 'request'),
  members('@nestjs/common', 'ExecutionContext ArgumentsHost', 'request'),
  members('socket.io', 'Socket', 'request'),
  members('@grpc/grpc-js', 'ServerUnaryCall ServerWritableStream ServerDuplexStream', 'request'),
  members('@azure/functions', 'HttpRequest', 'request'),
  members('@azure/functions', 'Timer', 'job'),
  members(
    'aws-lambda',
    'APIGatewayProxyEvent APIGatewayProxyEventV2 ALBEvent AppSyncResolverEvent',
    'request',
  ),
  members(
    'aws-lambda',
    'SQSEvent SNSEvent S3Event ScheduledEvent KinesisStreamEvent EventBridgeEvent',
    'job',
  ),
  members('aws-lambda', 'DynamoDBStreamEvent', 'job'),
  members('bullmq bull agenda pg-boss', 'Job', 'job'),
  members('amqplib', 'ConsumeMessage', 'job'),
  members('kafkajs', 'EachMessagePayload EachBatchPayload', 'job'),
);

/** What the declared type of a function says: https://github.com/DefinitelyTyped/DefinitelyTyped/tree/master/types/express */
export const functionTypes: Readonly<Record<string, Purpose>> = unite<Purpose>(
  members('express', 'RequestHandler ErrorRequestHandler RequestParamHandler', 'request'),
  members(
    'fastify',
    'RouteHandler RouteHandlerMethod preHandlerHookHandler onRequestHookHandler preValidationHookHandler',
    'request',
  ),
  members('fastify', 'FastifyPluginAsync FastifyPluginCallback', 'start'),
  members('koa', 'Middleware', 'request'),
  members('hono', 'Handler MiddlewareHandler', 'request'),
  members('http', 'RequestListener', 'request'),
  members('next', 'NextApiHandler GetServerSideProps', 'request'),
  members('next/server', 'NextMiddleware', 'request'),
  members('@sveltejs/kit', 'RequestHandler Handle HandleServerError ServerLoad Actions', 'request'),
  members('./$types', 'RequestHandler PageServerLoad LayoutServerLoad Actions', 'request'),
  members(
    '@remix-run/node @remix-run/server-runtime react-router',
    'LoaderFunction ActionFunction',
    'request',
  ),
  members('astro', 'APIRoute MiddlewareHandler', 'request'),
  members('aws-lambda', 'Handler APIGatewayProxyHandler APIGatewayProxyHandlerV2', 'request'),
  members('aws-lambda', 'SQSHandler SNSHandler S3Handler ScheduledHandler EventBridgeHandler', 'job'),
  members('@netlify/functions', 'Handler', 'request'),
  members('bullmq', 'Processor', 'job'),
);
