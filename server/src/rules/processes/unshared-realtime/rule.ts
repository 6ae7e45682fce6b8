import type { Report } from '../../../engine/findings';
import { type ApiTable, type RuleContext, rule } from '../../../engine/rule';
import { isScaled } from '../../../project/replicas';
import type { CallFact } from '../../../semantics/facts';
import { optionsOf } from '../../../syntax/syntax-reader';
import type { Span } from '../../../text/span';

/** A server that pushes messages to those who are connected to it. */
interface RealtimeApi {
  /** The option that connects it with the other instances. */
  readonly option?: string;
  /** What stands in a file that connects it afterwards. */
  readonly unless: RegExp;
}

const socketIo: RealtimeApi = { option: 'adapter', unless: /\.adapter\(|\badapter\b/ };
const signalR: RealtimeApi = {
  unless: /\.Add(?:StackExchangeRedis|Redis|AzureSignalR|NamedAzureSignalR|Orleans)\(/,
};
const flask: RealtimeApi = { option: 'message_queue', unless: /message_queue/ };
const pythonSocketIo: RealtimeApi = { option: 'client_manager', unless: /client_manager/ };
const SERVICES = [
  'Microsoft.Extensions.DependencyInjection.IServiceCollection',
  'Microsoft.AspNetCore.Builder.WebApplicationBuilder.Services',
];

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
  dotnet: Object.fromEntries(SERVICES.map((type) => [`${type}.AddSignalR`, signalR])),
  jvm: {
    'org.springframework.messaging.simp.config.MessageBrokerRegistry.enableSimpleBroker': {
      unless: /enableStompBrokerRelay/,
    },
  },
};

/** Packages that connect the instances, wherever the code that uses them is. */
const ADAPTER =
  /^(?:@socket\.io\/(?!component|admin|sticky)[\w-]*adapter|socket\.io-redis|socket\.io-[\w-]*adapter|Microsoft\.A(?:spNetCore\.SignalR\.StackExchangeRedis|zure\.SignalR))/;

export default rule<RealtimeApi>({
  id: 'processes/unshared-realtime',
  title: 'Push messages that stay in one process',
  severity: 'warning',
  apis,

  call(fact, api, context) {
    if (isConnected(fact, api, context)) return undefined;
    return report(fact.call.callee.span, context, !isScaled(context.project.files));
  },

  names: (name) => name === 'BACKEND',
  binding({ value, form }, context) {
    // https://channels.readthedocs.io/en/stable/topics/channel_layers.html
    if (
      !value ||
      form === 'comparison' ||
      !context.constant(value)?.endsWith('channels.layers.InMemoryChannelLayer')
    )
      return undefined;
    return report(value.span, context);
  },

  entry({ key, path, value, content }, context) {
    // https://guides.rubyonrails.org/action_cable_overview.html
    if (key !== 'adapter' || value !== 'async' || !/(?:^|\/)cable\.ya?ml$/.test(context.document.path))
      return undefined;
    return /^(?:production|staging)$/.test(path[0] ?? '') ? report(content, context) : undefined;
  },
});

function report(span: Span, { project }: RuleContext, isAlone = false): Report | undefined {
  if (project.kind !== 'app') return undefined;
  return {
    span,
    ...(isAlone ? { severity: 'information' } : {}),
    message:
      'Messages reach only those who are connected to this very process: with a second instance, half of the people miss half of the messages. Connect the instances over Redis or another broker.',
  };
}

function isConnected(
  { call }: CallFact,
  { option, unless }: RealtimeApi,
  { project, text }: RuleContext,
): boolean {
  return (
    unless.test(text) ||
    optionsOf(call).some(({ name }) => name === option) ||
    [...project.dependencies].some((name) => ADAPTER.test(name))
  );
}
