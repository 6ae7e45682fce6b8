import { rule } from '../../../engine/rule';

/** Artifacts that make an archive run by itself. */
const EXECUTABLE =
  /^(?:(?:spring-boot|quarkus|wildfly|wildfly-jar|payara-micro)-maven-plugin|tomcat-embed\b.*|jetty-runner)$/;
const HANDLER = /^(?:FastCgiModule|iisnode|CgiModule|httpPlatformHandler)$/i;

export default rule({
  id: 'port-binding/injected-server',
  title: 'Needs a web server around it',
  severity: 'information',

  entry({ dialect, path, key, value, content, keySpan }, context) {
    if (
      dialect === 'maven' &&
      path.join('.') === 'project.packaging' &&
      ['war', 'ear'].includes(String(value))
    )
      return context
        .entries()
        .some((entry) => entry.key === 'artifactId' && EXECUTABLE.test(String(entry.value)))
        ? undefined
        : { span: content, message: message('an application server such as Tomcat') };
    if (/web\.config$/i.test(context.document.path) && key === 'modules' && HANDLER.test(String(value)))
      return { span: content, message: message('IIS') };
    return key === 'WSGIScriptAlias'
      ? { span: keySpan, message: message('Apache with `mod_wsgi`') }
      : undefined;
  },

  fileLanguages: ['python'],
  paths: { file: { only: /(?:^|\/)passenger_wsgi\.py$/ } },
  file({ imports: [first] }) {
    return first && { span: first.span, message: message('Passenger') };
  },
});

function message(server: string): string {
  return `The app only answers inside ${server}, which somebody has to install and set up on each machine. Bring a server as a dependency and let the app listen on \`PORT\` itself.`;
}
