import type { EnvironmentRead } from '../semantics/environment';
import type { EnvironmentTest } from '../semantics/environment-test';
import type { RegionFact } from '../semantics/facts';
import type { Guard, ReachingValues } from '../semantics/reaching';
import type { Value } from '../semantics/values';
import type { Span } from '../text/span';
import { splitWords } from './secrets/words';

/** Kinds of deploys that code tells from each other. */
export type Deploy = 'production' | 'staging' | 'development' | 'test';

const ALL: ReadonlySet<Deploy> = new Set(['production', 'staging', 'development', 'test']);

/** Words that mean a deploy, alone and in longer names. */
const WORDS: Readonly<Record<string, Deploy>> = {
  prod: 'production',
  production: 'production',
  live: 'production',
  release: 'production',
  stag: 'staging',
  stage: 'staging',
  staging: 'staging',
  stg: 'staging',
  uat: 'staging',
  qa: 'staging',
  preprod: 'staging',
  dev: 'development',
  devel: 'development',
  develop: 'development',
  development: 'development',
  local: 'development',
  debug: 'development',
  test: 'test',
  tests: 'test',
  testing: 'test',
  pytest: 'test',
};
/** Words beside one of those that make no other thing of it: `IS_PRODUCTION`, `isDevMode()`, `app.debug`. */
const FILLERS: ReadonlySet<string> = new Set(
  'is in are app flask django node go rails env environment mode flag run running enabled on deploy profile build'.split(
    ' ',
  ),
);
/** Of the words, those that a flag is not about: `stage`, `live`, `local`, `release` are things of their own. */
const NO_FLAGS: ReadonlySet<string> = new Set(['stage', 'stag', 'live', 'release', 'qa', 'uat', 'stg']);
/** Words of classes that hold settings. */
const CONFIGURATION: ReadonlySet<string> = new Set(
  'conf config configuration settings options environment'.split(' '),
);
/** Values of a flag that mean no. */
const OFF: ReadonlySet<string> = new Set(['', '0', 'false', 'no', 'off', 'False']);

/** Variables that hold the name of a deploy: `NODE_ENV`, `APP_ENV`, `ASPNETCORE_ENVIRONMENT`. */
const VARIABLE =
  /^(?:(?:[A-Z\d]+_){0,3}ENV(?:IRONMENT)?|(?:APP_|DEPLOY_|DEPLOYMENT_)?STAGE|WP_ENVIRONMENT_TYPE|SPRING_PROFILES_ACTIVE|GIN_MODE)$/;

/** Whether an environment variable holds the name of a deploy. */
export function isDeployVariable(name: string): boolean {
  return VARIABLE.test(name);
}

/** The deploy that a value of such a variable names: `prod`, `Staging`, `pre-prod`; undefined for other words. */
export function deployOf(value: string): Deploy | undefined {
  const word = value.trim().toLowerCase().replace(/[-_]/g, '');
  return word !== 'debug' && Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
}

/** The deploy in which a flag of this name is on: `DEBUG`, `isProduction`, `APP_DEBUG`; undefined for other names. */
export function deployOfFlag(name: string): Deploy | undefined {
  const words = splitWords(name);
  const known = words.filter((word) => Object.hasOwn(WORDS, word));
  const [only, ...more] = known;
  if (only === undefined || more.length > 0 || (NO_FLAGS.has(only) && words.length === 1)) return undefined;
  return words.every((word) => word === only || FILLERS.has(word)) ? WORDS[only] : undefined;
}

/** The deploy that a class of settings is for by its name: `DevelopmentConfig`, `Testing`. */
export function deployOfSettings(name: string): Deploy | undefined {
  const words = splitWords(name);
  const word = words.find((one) => Object.hasOwn(WORDS, one) && !NO_FLAGS.has(one));
  const isOfSettings = words.some((one) => CONFIGURATION.has(one)) || words.length === 1;
  return word === undefined || !isOfSettings ? undefined : WORDS[word];
}

/** The deploy that a region is for by its name: a class of settings, a function of a test. */
function deployOfRegion({ type, name = '' }: RegionFact): Deploy | undefined {
  if (type === 'class') return deployOfSettings(name);
  return type === 'function' && splitWords(name)[0] === 'test' ? 'test' : undefined;
}

/** Files of settings that are not for production by their name: `application-dev.yml`, `settings.local.py`. */
const DEVELOPMENT_FILE = /[-_.](?:dev\w*|local\w*|test\w*|it|ci|e2e|h2|example|sample|default-dev)\.\w+$/i;

/** Whether a file of settings is not for production, as its name says. */
export function isDevelopmentFile(path: string): boolean {
  return DEVELOPMENT_FILE.test(path);
}

/** Whether a module is for tests, as its name says: `testing.py`, `settings_test.py`. */
export function isTestFile(path: string): boolean {
  const [stem = ''] = path.slice(path.lastIndexOf('/') + 1).split('.');
  return splitWords(stem).some((word) => Object.hasOwn(WORDS, word) && WORDS[word] === 'test');
}

/** What has to be asked to tell where something runs. */
export interface DeployQuestions {
  regionsAt(span: Span): readonly RegionFact[];
  guardsAt(span: Span): readonly Guard[];
  environmentTest(test: Value): EnvironmentTest | undefined;
  constant(value: Value | undefined): string | undefined;
  values(value: Value): ReachingValues;
  environment(value: Value): EnvironmentRead | undefined;
}

/** The deploys in which all of some conditions can hold. */
export function deploysWhere(guards: readonly Guard[], context: DeployQuestions): ReadonlySet<Deploy> {
  return guards.map(({ test, holds }) => where(test, holds, context)).reduce(both, ALL);
}

/** Whether something runs while developing or in tests alone, as the conditions around it say. */
export function runsOnlyInDevelopment(guards: readonly Guard[], context: DeployQuestions): boolean {
  const deploys = deploysWhere(guards, context);
  return !deploys.has('production') && (deploys.has('development') || deploys.has('test'));
}

/** The deploys that a place is for: as the conditions say that it stands behind, and the names of what it stands in. */
export function deploysAt(span: Span, context: DeployQuestions): ReadonlySet<Deploy> {
  const named = context.regionsAt(span).flatMap((region) => deployOfRegion(region) ?? []);
  return named.map(only).reduce(both, deploysWhere(context.guardsAt(span), context));
}

/** Whether a place is for development or tests alone. */
export function isForDevelopment(span: Span, context: DeployQuestions): boolean {
  const deploys = deploysAt(span, context);
  return !deploys.has('production') && (deploys.has('development') || deploys.has('test'));
}

/** Whether a place only runs where its file is the program that is started: behind `if __name__ == "__main__":`. */
export function isRunByHand(span: Span, context: DeployQuestions): boolean {
  return context.guardsAt(span).some(({ test, holds }) => {
    if (test.kind !== 'comparison' || test.equal !== holds) return false;
    return [test.left, test.right].some((side) => side.kind === 'name' && side.path[0] === '__name__');
  });
}

/** Whether a place is for tests alone. */
export function isForTests(span: Span, context: DeployQuestions): boolean {
  return isSame(deploysAt(span, context), only('test'));
}

/** Whether conditions around a place tell deploys from each other there. */
export function isChosenByDeploy(span: Span, context: DeployQuestions): boolean {
  return deploysWhere(context.guardsAt(span), context).size < ALL.size;
}

/**
 * What a value may be in a deploy, as far as it is written in this file: not what it is while developing or in tests
 * alone, nor what something else falls back to, as the default of a parameter, which a caller may say otherwise, or what
 * stands for a variable that is not set. The value itself where nothing more is known.
 */
export function deployedValues(value: Value, context: DeployQuestions): readonly Value[] {
  if (value.kind !== 'name' && value.kind !== 'conditional' && value.kind !== 'fallback') return [value];
  const { reached } = context.values(value);
  const around = context.guardsAt(value.span);
  const isRead = reached.some((one) => context.environment(one.value));
  return reached
    .filter(({ isFallback, guards }) => {
      if (isFallback || runsOnlyInDevelopment([...guards, ...around], context)) return false;
      return !isRead || deploysWhere(guards, context).size < ALL.size;
    })
    .map((one) => one.value)
    .filter((one) => one === value || !isDefault(one, context));
}

/** Whether a value stands in the head of a function: as the default of a parameter. */
function isDefault({ span }: Value, context: DeployQuestions): boolean {
  const inner = context.regionsAt(span).find(({ type }) => type === 'function');
  return inner !== undefined && span.start < inner.body.start;
}

function where(test: Value, holds: boolean, context: DeployQuestions): ReadonlySet<Deploy> {
  switch (test.kind) {
    case 'not':
      return where(test.value, !holds, context);
    case 'logical': {
      const parts = test.operands.map((operand) => where(operand, holds, context));
      const isEach = (test.operator === 'and') === holds;
      return isEach ? parts.reduce(both, ALL) : new Set(parts.flatMap((part) => [...part]));
    }
    case 'membership': {
      const word = context.constant(test.item);
      return split(word === undefined ? undefined : deployOf(word), holds);
    }
    default: {
      const asked = context.environmentTest(test);
      if (asked) return ofTest(asked, holds);
      const [meant, ...more] = test.kind === 'name' ? context.values(test).reached : [];
      if (meant && more.length === 0 && meant.value.kind !== 'name' && meant.guards.length === 0) {
        const found = where(meant.value, holds, context);
        if (found !== ALL) return found;
      }
      return split(deployOfFlag(flagOf(test, context) ?? ''), holds);
    }
  }
}

function ofTest({ name, value, equal }: EnvironmentTest, holds: boolean): ReadonlySet<Deploy> {
  const isSo = equal === holds;
  if (value === undefined) return split(deployOfFlag(lastPart(name)), isSo);
  const deploy = isFlagValue(value) ? undefined : deployOf(value);
  if (deploy) return split(deploy, isSo);
  return split(deployOfFlag(lastPart(name)), OFF.has(value) ? !isSo : isSo);
}

function isFlagValue(value: string): boolean {
  return OFF.has(value) || /^(?:1|true|yes|on)$/i.test(value);
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

/** What a condition is called: `settings.DEBUG`, `app.config["DEBUG"]`, `isProduction()`. */
function flagOf(test: Value, context: DeployQuestions): string | undefined {
  switch (test.kind) {
    case 'name':
      return test.path.at(-1);
    case 'member':
      return test.name;
    case 'index':
      return context.constant(test.key);
    case 'call':
      return test.callee.name;
    case 'fallback':
      return flagOf(test.value, context);
    default:
      return undefined;
  }
}

/** Where a deploy is this one, or where it is any other. */
function split(deploy: Deploy | undefined, isIt: boolean): ReadonlySet<Deploy> {
  if (!deploy) return ALL;
  return isIt ? only(deploy) : new Set([...ALL].filter((other) => other !== deploy));
}

function only(deploy: Deploy): ReadonlySet<Deploy> {
  return new Set([deploy]);
}

function both(one: ReadonlySet<Deploy>, other: ReadonlySet<Deploy>): ReadonlySet<Deploy> {
  return new Set([...one].filter((deploy) => other.has(deploy)));
}

function isSame(one: ReadonlySet<Deploy>, other: ReadonlySet<Deploy>): boolean {
  return one.size === other.size && [...one].every((deploy) => other.has(deploy));
}
