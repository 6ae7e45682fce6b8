/**
 * What build scripts declare dependencies with: https://docs.gradle.org/current/userguide/dependency_configurations.html,
 * and those of plugins for Android, Kotlin and Spring. Source sets have their own, as `integrationTestImplementation`.
 */
export const CONFIGURATIONS: readonly string[] = [
  'api',
  'implementation',
  'compile',
  'compileOnly',
  'compileOnlyApi',
  'runtime',
  'runtimeOnly',
  'annotationProcessor',
  'testImplementation',
  'testCompileOnly',
  'testRuntimeOnly',
  'testAnnotationProcessor',
  'androidTestImplementation',
  'debugImplementation',
  'releaseImplementation',
  'developmentOnly',
  'providedRuntime',
  'classpath',
  'kapt',
  'ksp',
  'platform',
  'enforcedPlatform',
];
