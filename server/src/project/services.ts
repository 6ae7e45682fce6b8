import type { Dialect } from '../semantics/dialects';
import type { EntryFact } from '../semantics/facts';
import { readImage, versionOfTag } from './images';
import { entriesOf, type Place, type ProjectFile, type Setting, settingOf } from './project-file';

/** A backing service that some file says the app runs beside. */
export interface ServiceUse {
  /** `postgres`, `redis`, … */
  readonly service: string;
  /** As written, without variant: `16.2`; undefined for `latest` and for none. */
  readonly version: string | undefined;
  readonly setting: Setting;
  /** What the file is: `compose`, `kubernetes`, `github-actions`, … */
  readonly dialect: Dialect;
  /** Of the whole image reference. */
  readonly place: Place;
  /** The image reference as written. */
  readonly image: string;
  /** Of the version's number alone; absent where there is none. */
  readonly versionPlace?: Place;
}

/** Last parts of image names, by the service that they run. */
const SERVICES: Readonly<Record<string, readonly string[]>> = {
  postgres: ['postgres', 'postgresql', 'postgis', 'pgvector', 'timescaledb', 'spilo', 'cloudnative-pg'],
  mysql: ['mysql', 'mysql-server', 'percona-server', 'percona'],
  mariadb: ['mariadb'],
  'sql-server': ['mssql/server', 'azure-sql-edge'],
  mongodb: ['mongo', 'mongodb', 'mongodb-community-server'],
  redis: ['redis', 'redis-stack', 'redis-stack-server'],
  valkey: ['valkey'],
  memcached: ['memcached'],
  rabbitmq: ['rabbitmq'],
  kafka: ['kafka', 'cp-kafka', 'kafka-native'],
  nats: ['nats'],
  elasticsearch: ['elasticsearch', 'elasticsearch-oss'],
  opensearch: ['opensearch'],
  meilisearch: ['meilisearch'],
  cassandra: ['cassandra'],
  clickhouse: ['clickhouse', 'clickhouse-server'],
  minio: ['minio'],
};

const BY_NAME = new Map(
  Object.entries(SERVICES).flatMap(([service, names]) => names.map((name) => [name, service] as const)),
);

/** The backing service that an image runs, by its name without tag: `bitnami/postgresql` → `postgres`. */
export function serviceOfImage(name: string): string | undefined {
  const parts = name.split('/');
  return BY_NAME.get(parts.slice(-2).join('/')) ?? BY_NAME.get(parts.at(-1) ?? '');
}

/** All backing services that the files name, by their images or as managed services. */
export function servicesOf(files: readonly ProjectFile[]): readonly ServiceUse[] {
  return files.flatMap((file) =>
    entriesOf(file).flatMap((entry) => {
      const use = isImage(entry)
        ? serviceUse(entry, file)
        : entry.dialect === 'terraform'
          ? managedService(entry, file)
          : undefined;
      return use ? [use] : [];
    }),
  );
}

/** Engines of managed services, as the providers of Terraform call them. */
const ENGINES: readonly (readonly [service: string, RegExp])[] = [
  ['postgres', /^(?:aurora-)?postgres(?:ql)?$/i],
  ['mysql', /^(?:aurora-)?mysql$/i],
  ['mariadb', /^mariadb$/i],
  ['redis', /^redis$/i],
  ['valkey', /^valkey$/i],
  ['memcached', /^memcached$/i],
];
/** What is not there for customers. */
const TRIAL = /(?:^|[/_.-])(?:dev|development|stag(?:e|ing)|test|sandbox|qa)(?:[/_.-]|$)/i;

/** `engine_version` beside `engine` of AWS, `database_version` of Google: "POSTGRES_16". */
function managedService(
  { path, key, value, content, dialect }: EntryFact,
  file: ProjectFile,
): ServiceUse | undefined {
  if (path[0] !== 'resource' || typeof value !== 'string') return undefined;
  const google = key === 'database_version' ? /^([A-Z]+)_(\d+(?:_\d+)*)/.exec(value) : null;
  const engine = google
    ? google[1]
    : key === 'engine_version'
      ? entriesOf(file).find(
          (entry) =>
            entry.key === 'engine' && entry.path.slice(0, -1).join(' ') === path.slice(0, -1).join(' '),
        )?.value
      : undefined;
  const service = ENGINES.find(([, pattern]) => pattern.test(String(engine)))?.[0];
  const written = google ? google[2] : versionOfTag(value);
  if (!service || written === undefined) return undefined;
  const at = value.indexOf(written);
  return {
    service,
    version: written.replaceAll('_', '.'),
    setting: TRIAL.test(file.path) ? 'development' : settingOf(file),
    dialect,
    place: { path: file.path, span: content },
    image: `${engine} ${value}`,
    versionPlace: { path: file.path, span: content.slice(at, at + written.length) },
  };
}

/** `image: postgres:16` in Compose, Kubernetes and CI; `services: [postgres:16]` in GitLab. */
function isImage({ dialect, key, path }: EntryFact): boolean {
  if (dialect === 'gitlab-ci') {
    const at = path.indexOf('services');
    return at !== -1 && (at === path.length - 2 || (at === path.length - 3 && key === 'name'));
  }
  return key === 'image' && DIALECTS.has(dialect);
}

const DIALECTS: ReadonlySet<string> = new Set(['compose', 'kubernetes', 'github-actions']);

function serviceUse(entry: EntryFact, file: ProjectFile): ServiceUse | undefined {
  const image = readImage(String(entry.value));
  const service = image && serviceOfImage(image.name);
  if (!image || !service) return undefined;
  const version = image.tag === undefined ? undefined : versionOfTag(image.tag);
  const at = (image.tagStart ?? 0) + (image.tag?.indexOf(version ?? '') ?? 0);
  return {
    service,
    version,
    setting: settingOf(file),
    dialect: entry.dialect,
    place: { path: file.path, span: entry.content },
    image: String(entry.value),
    ...(version === undefined
      ? {}
      : { versionPlace: { path: file.path, span: entry.content.slice(at, at + version.length) } }),
  };
}
