import type { Project } from '../../../project/project';
import { entriesOf } from '../../../project/project-file';

const GROUP = 'org.springframework.boot';
/** What names the version of Spring Boot: the parent or the list of versions in Maven, the plugin in Gradle. */
const VERSIONED = new Set([
  GROUP,
  `${GROUP}:spring-boot-starter-parent`,
  `${GROUP}:spring-boot-dependencies`,
  `${GROUP}:spring-boot-gradle-plugin`,
]);
const WEB = ['web', 'webflux', 'jersey', 'jetty', 'undertow', 'tomcat'].map(
  (name) => `spring-boot-starter-${name}`,
);

/**
 * Whether the project serves requests with a Spring Boot that cuts them off at its end: from 2.3, which brought the
 * graceful way, to 3.3; with 3.4 that became the default.
 */
export function cutsOffRequests(project: Project): boolean {
  if (!project.declared.some(({ name }) => WEB.some((starter) => name === `${GROUP}:${starter}`)))
    return false;
  const version = versionOf(project);
  return version !== undefined && version >= 203 && version < 304 && !saysHowToEnd(project);
}

/** 305 for `3.5.1`. */
function versionOf({ declared, files }: Project): number | undefined {
  const written = [
    ...declared.filter(({ name }) => VERSIONED.has(name)).map(({ version }) => version),
    ...files.flatMap(entriesOf).flatMap(({ dialect, path, value }) =>
      // https://maven.apache.org/pom.html#properties
      dialect === 'maven' && path.join('.') === 'project.properties.spring-boot.version'
        ? [String(value)]
        : [],
    ),
  ];
  for (const version of written) {
    const [, major, minor] = /^(\d+)\.(\d+)/.exec(version) ?? [];
    if (major !== undefined) return Number(major) * 100 + Number(minor);
  }
  return undefined;
}

function saysHowToEnd({ files, variables }: Project): boolean {
  return (
    variables.some(({ name }) => name === 'SERVER_SHUTDOWN') ||
    files
      .flatMap(entriesOf)
      .some(({ dialect, path }) => dialect === 'spring' && path.join('.') === 'server.shutdown')
  );
}
