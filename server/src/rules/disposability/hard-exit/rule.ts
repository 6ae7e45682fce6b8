import { rule } from '../../../engine/rule';
import { apis } from './apis';

/** Words in the name of a route, a function or a class that is there to end the process. */
const WANTED =
  /(?:^|[^A-Za-z]|(?<=[a-z])(?=[A-Z]))(?:[Ss]hut_?[Dd]own|[Rr]e(?:start|boot)|[Tt]erminate|[Uu]pgrade|[Kk]ill|[Qq]uit|[Ee]xit|[Ss]top|[Cc]lose)(?![a-z])/;

export default rule<string>({
  id: 'disposability/hard-exit',
  title: 'Process ended by a request',
  severity: 'information',
  kinds: ['app'],
  apis,

  call({ call }, instead, context) {
    const handler = context.handler(call.span);
    if (handler?.purpose !== 'request') return undefined;
    const around = context
      .regionsAt(call.span)
      .flatMap(({ name, handedTo }) => [name, handedTo?.callee.name]);
    if ([handler.route, ...around].some((name) => name !== undefined && WANTED.test(name))) return undefined;
    return {
      span: call.callee.span,
      message: `A single request ends the whole process here, and with it every other request that it is answering. ${instead} and let the framework answer it.`,
    };
  },
});
