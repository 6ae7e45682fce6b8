import { rule } from '../../../engine/rule';

/** What makes an archive that runs by itself. */
const EXECUTABLE =
  /spring-boot-maven-plugin|quarkus-maven-plugin|wildfly-jar-maven-plugin|payara-micro|tomcat-embed|jetty-runner/;
const HANDLER = /^(?:FastCgiModule|iisnode|CgiModule|httpPlatformHandler)$/i;

export default rule({
  id: 'port-binding/injected-server',
  title: 'Needs a web server around it',
  severity: 'information',

  entry({ dialect, path, key, value, content, keySpan }, context) {
    if (dialect === 'maven' && path.join('.') === 'project.packaging' && /^(?:war|ear)$/.test(String(value)))
      return EXECUTABLE.test(context.text)
        ? undefined
        : { span: content, message: message('an application server such as Tomcat') };
    if (/web\.config$/i.test(context.document.path) && key === 'modules' && HANDLER.test(String(value)))
      return { span: content, message: message('IIS') };
    return key === 'WSGIScriptAlias'
      ? { span: keySpan, message: message('Apache with `mod_wsgi`') }
      : undefined;
  },

  fileLanguages: ['python'],
  fileNames: /(?:^|\/)passenger_wsgi\.py$/,
  file(context) {
    const { path, language } = context.document;
    if (language !== 'python' || !/(?:^|\/)passenger_wsgi\.py$/.test(path)) return undefined;
    const import_ = context.imports[0];
    return import_ && { span: import_.span, message: message('Passenger') };
  },
});

function message(server: string): string {
  return `The app only answers inside ${server}, which somebody has to install and set up on each machine. Bring a server as a dependency and let the app listen on \`PORT\` itself.`;
}
