import type { ApiTable } from '../../../semantics/apis';

/** An API that starts a schedule inside the process. */
export interface Scheduler {
  /** As people call it. */
  readonly name: string;
  /** Several instances share the jobs: each runs once, but beside the requests. */
  readonly shared?: true;
}

const all = (names: readonly string[], name: string): Readonly<Record<string, Scheduler>> =>
  Object.fromEntries(names.map((qualified) => [qualified, { name }]));

const hangfire: Scheduler = { name: 'the Hangfire server', shared: true };

/**
 * From the documentation of each: node-cron, node-schedule, cron, toad-scheduler, APScheduler, schedule, rufus-scheduler,
 * robfig/cron, gocron, Quartz, Quartz.NET, Hangfire.
 */
export const apis: ApiTable<Scheduler> = {
  node: {
    ...all(['node-cron.schedule'], 'node-cron'),
    ...all(['node-schedule.scheduleJob'], 'node-schedule'),
    ...all(['cron.CronJob', 'cron.CronJob.from', 'croner.Cron', 'croner'], 'cron'),
    ...all(['toad-scheduler.ToadScheduler'], 'toad-scheduler'),
  },
  python: {
    ...all(
      [
        'apscheduler.schedulers.background.BackgroundScheduler',
        'apscheduler.schedulers.asyncio.AsyncIOScheduler',
        'apscheduler.schedulers.gevent.GeventScheduler',
        'apscheduler.schedulers.tornado.TornadoScheduler',
        'flask_apscheduler.APScheduler',
      ],
      'APScheduler',
    ),
    ...all(['schedule.every'], 'schedule'),
    ...all(['fastapi_utils.tasks.repeat_every', 'fastapi_restful.tasks.repeat_every'], 'repeat_every'),
  },
  ruby: all(['Rufus.Scheduler', 'Rufus.Scheduler.singleton'], 'rufus-scheduler'),
  go: {
    ...all(['github.com/robfig/cron/v3.New', 'github.com/robfig/cron.New'], 'robfig/cron'),
    ...all(
      ['github.com/go-co-op/gocron.NewScheduler', 'github.com/go-co-op/gocron/v2.NewScheduler'],
      'gocron',
    ),
  },
  jvm: all(
    ['org.quartz.impl.StdSchedulerFactory', 'org.quartz.impl.StdSchedulerFactory.getDefaultScheduler'],
    'Quartz',
  ),
  dotnet: {
    'Microsoft.Extensions.DependencyInjection.IServiceCollection.AddHangfireServer': hangfire,
    'Hangfire.BackgroundJobServer': hangfire,
    ...all(
      [
        'Microsoft.Extensions.DependencyInjection.IServiceCollection.AddQuartzHostedService',
        'Quartz.Impl.StdSchedulerFactory',
      ],
      'Quartz.NET',
    ),
  },
};

/** https://docs.spring.io/spring-framework/reference/integration/scheduling.html */
export const marks: ApiTable<Scheduler> = {
  jvm: { 'org.springframework.scheduling.annotation.Scheduled': { name: '@Scheduled' } },
};
