const GOCRON = ['github.com/go-co-op/gocron', 'github.com/go-co-op/gocron/v2'];
const LEADER = 'k8s.io/client-go/tools/leaderelection';

/**
 * Locks with which only one of several processes runs a job, and stores that do the same, by ecosystem.
 * https://apscheduler.readthedocs.io/en/3.x/userguide.html#choosing-the-right-scheduler-job-store-executor-s-and-trigger-s,
 * https://github.com/mike-marcacci/node-redlock, https://github.com/leandromoreira/redlock-rb,
 * https://github.com/ClosureTree/with_advisory_lock, https://pkg.go.dev/github.com/go-co-op/gocron/v2,
 * https://pkg.go.dev/k8s.io/client-go/tools/leaderelection, https://www.quartz-scheduler.net/documentation/,
 * https://github.com/madelson/DistributedLock
 */
export const locks: Readonly<Record<string, readonly string[]>> = {
  python: [
    ...['sqlalchemy.SQLAlchemyJobStore', 'redis.RedisJobStore', 'mongodb.MongoDBJobStore'].map(
      (store) => `apscheduler.jobstores.${store}`,
    ),
    ...['redlock.Redlock', 'pottery.Redlock', 'redis.lock.Lock'],
  ],
  node: ['redlock', 'redlock.default', 'redlock.Redlock'],
  ruby: ['Redlock.Client', 'Redlock::Client', '*.with_advisory_lock', '*.with_advisory_lock!'],
  go: [
    ...GOCRON.flatMap((gocron) => [`${gocron}.WithDistributedLocker`, `${gocron}.WithDistributedElector`]),
    ...['*.WithDistributedLocker', `${LEADER}.RunOrDie`, `${LEADER}.NewLeaderElector`],
  ],
  jvm: ['org.springframework.integration.support.leader.LockRegistryLeaderInitiator'],
  dotnet: [
    ...['*.UsePersistentStore', '*.UseClustering'],
    ...['Postgres.PostgresDistributedLock', 'SqlServer.SqlDistributedLock', 'Redis.RedisDistributedLock'].map(
      (name) => `Medallion.Threading.${name}`,
    ),
  ],
};

/** Libraries that are there for such locks. */
export const LOCK_DEPENDENCIES = ['shedlock-spring', 'net.javacrumbs.shedlock:shedlock-spring', 'redlock'];

/** A mark of a job that holds such a lock. */
export const LOCK_MARKS = [
  'net.javacrumbs.shedlock.spring.annotation.SchedulerLock',
  'net.javacrumbs.shedlock.core.SchedulerLock',
  'net.javacrumbs.shedlock.micronaut.SchedulerLock',
];
