import type { FileChange } from '../../../engine/findings';
import type { Project } from '../../../project/project';
import { nameOf, type ProjectFile } from '../../../project/project-file';

/** Where Maven and Gradle say which Spring Boot it is. */
const VERSIONS = [
  /<artifactId>spring-boot-(?:starter-parent|dependencies)<\/artifactId>\s*<version>(\d+)\.(\d+)/,
  /<spring-boot\.version>(\d+)\.(\d+)/,
  /org\.springframework\.boot["')]+\s*version\s*\(?["'](\d+)\.(\d+)/,
  /org\.springframework\.boot:spring-boot-(?:gradle-plugin|dependencies):(\d+)\.(\d+)/,
];
const WEB = /spring-boot-starter-(?:web|webflux|jersey|jetty|undertow|tomcat)\b/;
const CONFIG = /^(?:application|bootstrap)[\w.-]*\.(?:ya?ml|properties)$/i;

/**
 * Whether the project serves requests with a Spring Boot that cuts them off at its end: from 2.3, which brought the
 * graceful way, to 3.3; with 3.4 that became the default.
 */
export function cutsOffRequests({ files }: Project): boolean {
  const builds = files.filter(({ path }) => /^(?:pom\.xml|build\.gradle(?:\.kts)?)$/.test(nameOf(path)));
  if (!builds.some(({ text }) => WEB.test(text))) return false;
  const [version] = builds.flatMap(({ text }) => VERSIONS.flatMap((pattern) => versionIn(pattern, text)));
  if (version === undefined || version < 203 || version >= 304) return false;
  return !configs(files).some(({ text }) => /shutdown[ \t]*[:=]|SERVER_SHUTDOWN/.test(text));
}

function versionIn(pattern: RegExp, text: string): readonly number[] {
  const [, major, minor] = pattern.exec(text) ?? [];
  return major === undefined ? [] : [Number(major) * 100 + Number(minor)];
}

function configs(files: readonly ProjectFile[]): readonly ProjectFile[] {
  return files.filter(
    ({ path }) => CONFIG.test(nameOf(path)) || /compose|Dockerfile|\.env/.test(nameOf(path)),
  );
}

/** The setting as a line of `application.properties`, where there is one without parts for profiles. */
export function setting({ files }: Project): FileChange | undefined {
  const file = files.find(({ path }) => nameOf(path) === 'application.properties');
  if (!file || /^#---/m.test(file.text)) return undefined;
  return { kind: 'line', path: file.path, line: 'server.shutdown=graceful' };
}
