import type { Base, Mark, Registration } from '../../../semantics/request-table';
import { each, members, unite } from '../rows';

const job: Mark = { purpose: 'job' };
const command: Mark = { purpose: 'command' };
const SCHEDULERS = [
  'background.BackgroundScheduler',
  'blocking.BlockingScheduler',
  'asyncio.AsyncIOScheduler',
  'gevent.GeventScheduler',
  'tornado.TornadoScheduler',
  'base.BaseScheduler',
]
  .map((name) => `apscheduler.schedulers.${name}`)
  .join(' ')
  .concat(' flask_apscheduler.APScheduler');
const HUEY = 'huey.Huey huey.RedisHuey huey.SqliteHuey huey.PriorityRedisHuey huey.MemoryHuey';
const BROKERS =
  'faststream.rabbit.RabbitBroker faststream.kafka.KafkaBroker faststream.nats.NatsBroker ' +
  'faststream.redis.RedisBroker faststream.confluent.KafkaBroker';

/**
 * https://docs.celeryq.dev/en/stable/userguide/tasks.html, https://docs.celeryq.dev/en/stable/userguide/signals.html,
 * https://python-rq.org/docs/jobs/, https://dramatiq.io/reference.html, https://huey.readthedocs.io/en/latest/api.html,
 * https://apscheduler.readthedocs.io/en/3.x/userguide.html, https://procrastinate.readthedocs.io, https://taskiq-python.github.io,
 * https://faststream.ag2.ai, https://faust-streaming.github.io/faust/, https://airflow.apache.org/docs, https://docs.prefect.io,
 * https://docs.dagster.io, https://aws.github.io/chalice/api.html, https://click.palletsprojects.com, https://typer.tiangolo.com
 */
export const jobMarks: Readonly<Record<string, Mark>> = unite<Mark>(
  members('celery.Celery celery.app.Celery celery.current_app', 'task', job),
  each('celery.shared_task celery.task celery.decorators.task celery.task.periodic_task', job),
  members(
    'celery.signals.worker_ready celery.signals.worker_init celery.signals.worker_process_init',
    'connect',
    {
      purpose: 'start',
    },
  ),
  members('celery.signals.worker_shutdown celery.signals.worker_process_shutdown', 'connect', {
    purpose: 'exit',
  }),
  members('celery.Celery.on_after_configure celery.Celery.on_after_finalize', 'connect', {
    purpose: 'start',
  }),
  each('rq.decorators.job rq.job django_rq.job django_rq.decorators.job', job),
  each('dramatiq.actor', job),
  members(HUEY, 'task periodic_task', job),
  members(HUEY, 'on_startup', { purpose: 'start' }),
  members(HUEY, 'on_shutdown', { purpose: 'exit' }),
  members('huey.contrib.djhuey', 'task db_task periodic_task db_periodic_task', job),
  members(SCHEDULERS, 'scheduled_job task', job),
  members('procrastinate.App', 'task periodic', job),
  members(BROKERS, 'subscriber', job),
  members('faust.App', 'agent timer crontab task page', { purpose: 'job', by: { page: 'request' } }),
  each('fastapi_utils.tasks.repeat_every fastapi_restful.tasks.repeat_every', job),
  each('nameko.rpc.rpc nameko.web.handlers.http', { purpose: 'request' }),
  each('nameko.events.event_handler nameko.timer.timer', job),
  members('chalice.Chalice chalice.Blueprint', 'schedule on_sqs_message on_sns_message on_s3_event', job),
  members(
    'azure.functions.FunctionApp azure.functions.Blueprint',
    'timer_trigger schedule queue_trigger',
    job,
  ),
  members(
    'azure.functions.FunctionApp azure.functions.Blueprint',
    'service_bus_queue_trigger service_bus_topic_trigger event_hub_message_trigger blob_trigger cosmos_db_trigger',
    job,
  ),
  each('functions_framework.cloud_event', job),
  each('prefect.flow prefect.task', job),
  members('airflow.decorators airflow.sdk', 'task dag', job),
  members('dagster', 'asset op job sensor schedule', job),
  // The app object of another file.
  each('*.task *.periodic_task *.shared_task', job),
  each('click.command click.group typer.Typer.command typer.Typer.callback invoke.task', command),
  members(
    'flask.Flask.cli flask.Blueprint.cli quart.Quart.cli click.Group click.group()',
    'command',
    command,
  ),
  each('flask.cli.with_appcontext fabric.task', command),
  each('atexit.register', { purpose: 'exit' }),
);

/** https://docs.djangoproject.com/en/stable/howto/custom-management-commands/, https://luigi.readthedocs.io */
export const jobBases: Readonly<Record<string, Base>> = unite<Base>(
  each('celery.Task celery.app.task.Task luigi.Task', { purpose: 'job', methods: ['run'] }),
  members('django.core.management.base django.core.management', 'BaseCommand LabelCommand AppCommand', {
    purpose: 'command',
    methods: ['handle', 'handle_label', 'handle_app_config'],
  }),
  each('django.apps.AppConfig', { purpose: 'start', methods: ['ready'] }),
  each('django_cron.CronJobBase', { purpose: 'job', methods: ['do'] }),
);

const first: Registration = { purpose: 'job', handlers: [0] };
const UNITS =
  'second seconds minute minutes hour hours day days week weeks monday tuesday wednesday thursday friday saturday sunday';

/** A job of `schedule` is counted in one of these: https://schedule.readthedocs.io/en/stable/examples.html */
const scheduleJobs = ['schedule.Job', ...UNITS.split(' ').map((unit) => `schedule.Job.${unit}`)].join(' ');

/** What may stand between the unit and the job. */
export const scheduleLinks = UNITS.split(' ')
  .flatMap((unit) => `${unit}.at ${unit}.to ${unit}.tag ${unit}.until`)
  .concat('at', 'to', 'tag', 'until')
  .join(' ');

/**
 * https://docs.python.org/3/library/signal.html, https://docs.python.org/3/library/atexit.html,
 * https://docs.python.org/3/library/asyncio-eventloop.html, https://pika.readthedocs.io/en/stable/modules/channel.html,
 * https://arq-docs.helpmanual.io, https://www.starlette.io/background/, https://www.tornadoweb.org/en/stable/ioloop.html
 */
export const jobCalls: Readonly<Record<string, Registration>> = unite<Registration>(
  members('rq.Queue', 'enqueue enqueue_at enqueue_in', first),
  members('django_rq', 'enqueue', first),
  members(SCHEDULERS, 'add_job', { ...first, options: ['func'] }),
  members(scheduleJobs, 'do', first),
  each('arq.cron arq.cron.cron arq.worker.func', { ...first, options: ['coroutine'] }),
  members('pika.channel.Channel pika.adapters.blocking_connection.BlockingChannel', 'basic_consume', {
    purpose: 'job',
    handlers: [1],
    options: ['on_message_callback'],
  }),
  members('aio_pika.Queue', 'consume', first),
  members('google.cloud.pubsub_v1.SubscriberClient', 'subscribe', {
    purpose: 'job',
    handlers: [1],
    options: ['callback'],
  }),
  each('tornado.ioloop.PeriodicCallback', first),
  members('fastapi.BackgroundTasks starlette.background.BackgroundTasks', 'add_task', first),
  each('starlette.background.BackgroundTask', { ...first, options: ['func'] }),
  members('sanic.Sanic', 'add_task', first),
  members('celery.Celery', 'add_periodic_task', { purpose: 'job', handlers: [1] }),
  each('airflow.operators.python.PythonOperator airflow.providers.standard.operators.python.PythonOperator', {
    purpose: 'job',
    handlers: [],
    options: ['python_callable'],
  }),
  each('signal.signal', {
    purpose: 'exit',
    handlers: [1],
    event: ['SIGTERM', 'SIGINT', 'SIGQUIT', 'SIGHUP'],
  }),
  members('asyncio.AbstractEventLoop', 'add_signal_handler', {
    purpose: 'exit',
    handlers: [1],
    event: ['SIGTERM', 'SIGINT', 'SIGQUIT', 'SIGHUP'],
  }),
  each('atexit.register', { purpose: 'exit', handlers: [0] }),
);
