import { rule } from '../../../engine/rule';
import { isMadeToEnd } from '../../../knowledge/ending';
import { apis } from './apis';

export default rule<string>({
  id: 'disposability/hard-exit',
  title: 'Process ended by a request',
  severity: 'information',
  kinds: ['app'],
  apis,

  call({ call }, instead, context) {
    if (context.handler(call.span)?.purpose !== 'request' || isMadeToEnd(call.span, context))
      return undefined;
    return {
      span: call.callee.span,
      message: `A single request ends the whole process here, and with it every other request that it is answering. ${instead} and let the framework answer it.`,
    };
  },
});
