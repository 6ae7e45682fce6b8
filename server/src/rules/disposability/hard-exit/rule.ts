import { rule } from '../../../engine/rule';
import { apis, type Exit } from './apis';
import { answersRequest } from './request-path';

export default rule<Exit>({
  id: 'disposability/hard-exit',
  title: 'Process ended by a request',
  severity: 'information',
  apis,

  call(fact, { ecosystem, instead }, context) {
    const { call } = fact;
    if (context.project.kind !== 'app') return undefined;
    if (!answersRequest(context.text, call.span.start, ecosystem)) return undefined;
    return {
      span: call.callee.span,
      message: `A single request ends the whole process here, and with it every other request that it is answering. ${instead} and let the framework answer it.`,
    };
  },
});
