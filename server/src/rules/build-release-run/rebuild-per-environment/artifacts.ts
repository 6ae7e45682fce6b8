import type { Command } from '../../../semantics/facts';

/** What makes the artifact of an app, by program. */
const BUILDS: Readonly<Record<string, readonly string[]>> = {
  docker: ['build'],
  npm: ['build'],
  pnpm: ['build'],
  yarn: ['build'],
  mvn: ['package'],
  mvnw: ['package'],
  gradle: ['build', 'bootJar', 'assemble'],
  gradlew: ['build', 'bootJar', 'assemble'],
  dotnet: ['publish'],
};
/** Programs that are told several tasks at once. */
const OF_TASKS: ReadonlySet<string> = new Set(['mvn', 'mvnw', 'gradle', 'gradlew']);
/** Words before the one that says what is done. */
const BEFORE: ReadonlySet<string> = new Set(['run', 'run-script', 'buildx']);

/** How a person would call the first command of a script that makes an artifact. Never throws. */
export function artifactOf(script: readonly Command[]): string | undefined {
  return script.map(buildBy).find((build) => build !== undefined);
}

function buildBy({ program, words }: Command): string | undefined {
  const builds = Object.hasOwn(BUILDS, program) ? BUILDS[program] : undefined;
  const operands = words
    .slice(1)
    .flatMap(({ text }) => (text === undefined || text.startsWith('-') || BEFORE.has(text) ? [] : [text]));
  const tasks = OF_TASKS.has(program) ? operands.map((task) => task.split(':').at(-1)) : operands.slice(0, 1);
  const task = tasks.find((one) => one !== undefined && builds?.includes(one));
  return task && `${program} ${task}`;
}
