import type { Base, Registration } from '../../semantics/request-table';
import { each, members, requestTable, unite } from './rows';

const route: Registration = { purpose: 'request', route: 0 };
const request: Registration = { purpose: 'request' };
const exit: Registration = { purpose: 'exit' };
const start: Registration = { purpose: 'start' };
const job: Registration = { purpose: 'job' };
const all: Base = { purpose: 'request' };
const performing: Base = { purpose: 'job', methods: ['perform'] };
const SIGNALS = 'TERM INT QUIT HUP SIGTERM SIGINT SIGQUIT SIGHUP EXIT'.split(' ');

/**
 * Ruby. `Base` is a superclass or an included module; the functions of a call are its block and its lambdas. Words
 * without an owner are those of a class body or a configuration file.
 *
 * https://sinatrarb.com/intro.html, https://github.com/ruby-grape/grape, https://roda.jeremyevans.net/documentation.html,
 * https://guides.hanamirb.org/v2.2/actions/overview/, https://guides.rubyonrails.org/action_controller_overview.html,
 * https://guides.rubyonrails.org/active_job_basics.html, https://guides.rubyonrails.org/action_cable_overview.html,
 * https://guides.rubyonrails.org/configuring.html, https://github.com/rack/rack/blob/main/SPEC.rdoc,
 * https://github.com/sidekiq/sidekiq/wiki, https://github.com/resque/resque, https://github.com/collectiveidea/delayed_job,
 * https://github.com/jondot/sneakers/wiki, https://github.com/ruby-shoryuken/shoryuken/wiki, https://karafka.io/docs/,
 * https://github.com/que-rb/que, https://github.com/jmettraux/rufus-scheduler, https://github.com/Rykian/clockwork,
 * http://rubybunny.info/articles/queues.html, https://puma.io/puma/Puma/DSL.html, https://docs.ruby-lang.org/en/master/Kernel.html
 */
export const ruby = () =>
  requestTable({
    registrations: unite<Registration>(
      each('get post put patch delete head options link unlink', route),
      members(
        'Sinatra.Base Sinatra.Application',
        'get post put patch delete head options before after',
        route,
      ),
      each('before after error not_found rescue_from before_action after_action around_action', request),
      each('before_validation after_validation finally route_param', request),
      // Roda's only block, and the lambda of a `config.ru`.
      each('route run', request),
      members('Rack.Builder', 'run map', request),
      members('ActiveSupport.Notifications', 'subscribe', job),

      members('Rufus.Scheduler Rufus.Scheduler.singleton', 'every cron in at interval schedule', job),
      each('Clockwork.every Clockwork.handler', job),
      members('Bunny.create_channel.queue() Bunny.create_channel().queue() Bunny.Queue', 'subscribe', job),
      each('task Rake.Task.define_task', { purpose: 'command' }),

      each('*.after_initialize *.to_prepare initializer Rails.application.config.after_initialize', start),
      each('Sidekiq.configure_server Sidekiq.configure_client Resque.before_fork Resque.after_fork', start),
      members('Puma.DSL', 'on_worker_boot before_worker_boot on_booted after_booted before_fork', start),
      each(
        'on_worker_boot before_worker_boot on_booted after_booted before_fork after_fork after_worker_fork',
        start,
      ),
      each('on_worker_shutdown before_worker_shutdown on_stopped after_stopped', exit),
      members('Puma.DSL', 'on_worker_shutdown before_worker_shutdown on_stopped after_stopped', exit),
      each('at_exit Kernel.at_exit', exit),
      each('trap Signal.trap Process.trap Kernel.trap', { ...exit, event: SIGNALS }),
    ),
    bases: unite<Base>(
      members('ActionController', 'Base API Metal', all),
      each('ApplicationController', all),
      each('ActionCable.Channel.Base ApplicationCable.Channel', all),
      each('ActionCable.Connection.Base ApplicationCable.Connection', all),
      each('ActionMailbox.Base ApplicationMailbox', {
        purpose: 'job',
        methods: ['process', 'before_processing'],
      }),
      each('ActiveJob.Base ApplicationJob', performing),
      each('ViewComponent.Base ActiveModel.Serializer', all),
      each('Sinatra.Base Sinatra.Application Grape.API Grape.Entity Roda', all),
      each('Hanami.Action Hanami.View', { purpose: 'request', methods: ['handle', 'call'] }),
      each('GraphQL.Schema.Resolver GraphQL.Schema.Mutation GraphQL.Schema.RelayClassicMutation', {
        purpose: 'request',
        methods: ['resolve', 'ready?', 'authorized?'],
      }),
      each('GraphQL.Schema.Object', all),
      each(
        'Sidekiq.Job Sidekiq.Worker Sidekiq.IterableJob Shoryuken.Worker SuckerPunch.Job Faktory.Job',
        performing,
      ),
      each('Sneakers.Worker Kicks.Worker', { purpose: 'job', methods: ['work', 'work_with_params'] }),
      each('Karafka.BaseConsumer ApplicationConsumer', { purpose: 'job', methods: ['consume'] }),
      each('Racecar.Consumer', { purpose: 'job', methods: ['process', 'process_batch'] }),
      each('Que.Job', { purpose: 'job', methods: ['run'] }),
      each('Thor Thor.Group', { purpose: 'command' }),
      each('Rails.Railtie Rails.Engine Rails.Application', { purpose: 'start' }),
    ),
    parameterNames: [['env'], ['request', 'response'], ['event', 'context']],
    files: [
      { purpose: 'request', paths: ['**/app/controllers/**/*.rb', '**/app/channels/**/*.rb'], inClass: true },
      { purpose: 'request', paths: ['**/app/api/**/*.rb', '**/app/graphql/**/*.rb'], inClass: true },
      { purpose: 'request', paths: ['**/app/helpers/**/*.rb', '**/app/serializers/**/*.rb'], inClass: true },
      { purpose: 'request', paths: ['**/app/actions/**/*.rb'], names: ['handle', 'call'], inClass: true },
      {
        purpose: 'job',
        paths: ['**/app/jobs/**/*.rb', '**/app/workers/**/*.rb', '**/app/sidekiq/**/*.rb'],
        names: ['perform', 'work'],
        inClass: true,
      },
      { purpose: 'request', paths: ['**/lambda_function.rb'], names: ['lambda_handler', 'handler'] },
    ],
    gives: each('Rufus.Scheduler.singleton Rufus.Scheduler.start_new', 'Rufus.Scheduler'),
  });
