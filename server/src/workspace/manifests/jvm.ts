import { allMatches, between, type Manifest, type ManifestReader, outside } from './manifest';

/** pom.xml, build.gradle, build.gradle.kts and version catalogues. */
export const jvm: ManifestReader = {
  matches: (name) => /^(?:pom\.xml|build\.gradle(?:\.kts)?|libs\.versions\.toml)$/.test(name),
  isRoot: (name) => name !== 'libs.versions.toml',
  read: (text, name) => (name === 'pom.xml' ? maven(text) : gradle(text)),
};

/** https://maven.apache.org/pom.html#dependencies */
function maven(pom: string): Manifest {
  const text = outside(pom, '<!--', '-->');
  const blocks = ['dependency', 'plugin', 'parent'].flatMap((tag) => between(text, `<${tag}>`, `</${tag}>`));
  return {
    dependencies: blocks.flatMap((block) => {
      const group = /<groupId>\s*([^<\s]+)/.exec(block)?.[1];
      const artifact = /<artifactId>\s*([^<\s]+)/.exec(block)?.[1];
      return coordinates(group, artifact);
    }),
    starts:
      /<packaging>\s*(?:war|ear)\s*</.test(text) ||
      text.includes('spring-boot-maven-plugin') ||
      text.includes('<mainClass>'),
    publishable: /<(?:distributionManagement|scm|licenses)>/.test(text),
  };
}

/** https://docs.gradle.org/current/userguide/declaring_dependencies.html */
function gradle(script: string): Manifest {
  const text = script.replace(/^[ \t]*\/\/.*$/gm, '');
  const strings = [...text.matchAll(/["']([\w.-]+):([\w.-]+)(?::[^"'\s]*)?["']/g)];
  const catalogue = [
    ...text.matchAll(/group\s*[:=]\s*["']([\w.-]+)["']\s*,\s*name\s*[:=]\s*["']([\w.-]+)["']/g),
  ];
  const plugins = allMatches(text, /\bid\s*\(?\s*["']([\w.-]+)["']/g);
  return {
    dependencies: [
      ...[...strings, ...catalogue].flatMap(([, group, name]) => coordinates(group, name)),
      ...plugins,
    ],
    starts:
      plugins.some((id) => id === 'application' || id === 'war' || id === 'org.springframework.boot') ||
      /^\s*application\b/m.test(text),
    publishable:
      plugins.some((id) => id === 'java-library' || id === 'maven-publish') ||
      text.includes('`java-library`'),
  };
}

function coordinates(group: string | undefined, artifact: string | undefined): readonly string[] {
  if (artifact === undefined) return [];
  return group === undefined ? [artifact] : [`${group}:${artifact}`, artifact];
}
