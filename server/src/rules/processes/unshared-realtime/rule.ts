import type { Report } from '../../../engine/findings';
import { type RuleContext, rule } from '../../../engine/rule';
import { isScaled } from '../../../project/replicas';
import type { ApiTable } from '../../../semantics/apis';
import type { CallFact } from '../../../semantics/facts';
import { optionsOf } from '../../../syntax/syntax-reader';
import type { Span } from '../../../text/span';

/** A server that pushes messages to those who are connected to it. */
interface RealtimeApi {
  /** The option that connects it with the other instances, then or later. */
  readonly option?: string;
}

const socketIo: RealtimeApi = { option: 'adapter' };
const flask: RealtimeApi = { option: 'message_queue' };
const pythonSocketIo: RealtimeApi = { option: 'client_manager' };
const SIGNAL_R = [
  'Microsoft.Extensions.DependencyInjection.IServiceCollection',
  'Microsoft.AspNetCore.Builder.WebApplicationBuilder.Services',
].map((type) => `${type}.AddSignalR`);

/**
 * https://socket.io/docs/v4/adapter/, https://python-socketio.readthedocs.io/en/stable/server.html,
 * https://flask-socketio.readthedocs.io/en/latest/deployment.html, https://learn.microsoft.com/aspnet/core/signalr/scale,
 * https://docs.spring.io/spring-framework/reference/web/websocket/stomp/handle-simple-broker.html
 */
const apis: ApiTable<RealtimeApi> = {
  node: { 'socket.io.Server': socketIo, 'socket.io': socketIo, 'socket.io.listen': socketIo },
  python: {
    'flask_socketio.SocketIO': flask,
    'socketio.AsyncServer': pythonSocketIo,
    'socketio.Server': pythonSocketIo,
  },
  dotnet: Object.fromEntries(SIGNAL_R.map((name) => [name, {}])),
  jvm: { 'org.springframework.messaging.simp.config.MessageBrokerRegistry.enableSimpleBroker': {} },
};

/** Packages that connect the instances, wherever the code that uses them is. */
const ADAPTER =
  /^(?:@socket\.io\/(?!component|admin|sticky)[\w-]*adapter|socket\.io-redis|socket\.io-[\w-]*adapter|Microsoft\.A(?:spNetCore\.SignalR\.StackExchangeRedis|zure\.SignalR))/;

export default rule<RealtimeApi>({
  id: 'processes/unshared-realtime',
  title: 'Push messages that stay in one process',
  severity: 'warning',
  kinds: ['app'],
  apis,
  appSettings: { python: ['message_queue', 'client_manager', 'BACKEND'] },
  without: {
    node: ['*.adapter'],
    dotnet: [
      '*.AddStackExchangeRedis',
      '*.AddAzureSignalR',
      '*.AddNamedAzureSignalR',
      '*.AddOrleans',
      ...SIGNAL_R.map((name) => `${name}().AddRedis`),
    ],
    jvm: ['*.enableStompBrokerRelay'],
  },

  // https://guides.rubyonrails.org/action_cable_overview.html
  paths: { entry: { only: /(?:^|\/)cable\.ya?ml$/ } },

  call(fact, api, context) {
    if (isConnected(fact, api, context)) return undefined;
    return report(fact.call.callee.span, !isScaled(context.project.files));
  },

  names: (name) => name === 'BACKEND',
  binding({ value, form }, context) {
    // https://channels.readthedocs.io/en/stable/topics/channel_layers.html
    const isLocal =
      form !== 'comparison' && context.constant(value) === 'channels.layers.InMemoryChannelLayer';
    // Settings that choose have the other one, too.
    return value &&
      isLocal &&
      !context.settings(['BACKEND']).some(({ text }) => text?.endsWith('RedisChannelLayer'))
      ? report(value.span)
      : undefined;
  },

  entry({ key, path, value, content }) {
    if (key !== 'adapter' || value !== 'async') return undefined;
    return ['production', 'staging'].includes(path[0] ?? '') ? report(content) : undefined;
  },
});

function report(span: Span, isAlone = false): Report {
  return {
    span,
    ...(isAlone ? { severity: 'information' } : {}),
    message:
      'Messages reach only those who are connected to this very process: with a second instance, half of the people miss half of the messages. Connect the instances over Redis or another broker.',
  };
}

function isConnected({ call }: CallFact, { option }: RealtimeApi, context: RuleContext): boolean {
  return (
    [...context.project.dependencies].some((name) => ADAPTER.test(name)) ||
    (option !== undefined &&
      (optionsOf(call).some(({ name }) => name === option) || context.settings([option]).length > 0))
  );
}
