import type { ManifestTraits } from './manifests/traits';
import type { ProjectKind } from './project';

/**
 * Dependencies that make a project something that runs and answers: web frameworks, servers, job workers.
 * A trailing `*` stands for anything.
 */
const APP_DEPENDENCIES = patterns([
  // Python
  'django flask fastapi starlette tornado sanic aiohttp bottle pyramid falcon quart litestar gunicorn uvicorn hypercorn',
  'waitress uwsgi celery dramatiq rq huey streamlit channels daphne',
  // Node
  'express koa fastify @nestjs/* @hapi/* hapi next nuxt @remix-run/* restify hono sails @adonisjs/* polka h3 nitropack',
  'socket.io ws bullmq bull agenda @apollo/server apollo-server* @sveltejs/kit @feathersjs/* meteor strapi @strapi/*',
  // JVM
  'spring-boot-starter-* org.springframework.boot spring-webmvc spring-web quarkus-* io.quarkus micronaut-* io.micronaut.*',
  'dropwizard-core javalin vertx-* ktor-server-* spark-core helidon-* jetty-server tomcat-embed-core akka-http* play*',
  'com.typesafe.play jakarta.servlet-api javax.servlet-api grpc-netty*',
  // Go
  'github.com/gin-gonic/gin* github.com/labstack/echo* github.com/gofiber/fiber* github.com/go-chi/chi* github.com/gorilla/mux*',
  'github.com/julienschmidt/httprouter* github.com/valyala/fasthttp* github.com/beego/* google.golang.org/grpc* go.uber.org/fx*',
  // Ruby, PHP, .NET, Rust
  'rails sinatra puma unicorn roda hanami sidekiq resque grape thin passenger',
  'laravel/framework symfony/framework-bundle slim/slim cakephp/cakephp yiisoft/yii2 codeigniter4/framework laminas/laminas-mvc',
  'Microsoft.AspNetCore.* Hangfire* MassTransit*',
  'actix-web axum rocket warp tide poem salvo tonic',
]);

/** Libraries with which command lines are written. */
const COMMAND_LINE_DEPENDENCIES = patterns([
  'click typer docopt fire cleo github.com/spf13/cobra github.com/urfave/cli* github.com/alecthomas/kingpin*',
  'github.com/alecthomas/kong* clap structopt argh picocli info.picocli:picocli thor gli symfony/console',
  'System.CommandLine* Spectre.Console.Cli CommandLineParser',
]);

/** What else a project's folder says about how it is run. */
export interface RunFiles {
  /** A Procfile, Dockerfile, or Compose service that is built from here. */
  readonly deploys: boolean;
  /** Code that starts a program: `main.go`, `src/main.rs`, `manage.py`, `wsgi.py`. */
  readonly main: boolean;
}

/**
 * What a project is. In doubt an app: rules that do not apply to libraries and command lines are then asked, and
 * anything with a Dockerfile, a Procfile, a web framework or a start script is one.
 *
 * @param dependencies names of all that its manifests declare
 */
export function projectKind(
  manifests: readonly ManifestTraits[],
  dependencies: ReadonlySet<string>,
  files: RunFiles,
): ProjectKind {
  const has = (test: (name: string) => boolean) => [...dependencies].some(test);
  const publishable = manifests.some((manifest) => manifest.publishable);
  const commandLine = manifests.some((manifest) => manifest.commandLine);
  // A library's start script and its framework, which it extends or tests with, do not make it an app.
  if (files.deploys) return 'app';
  if (!publishable && !commandLine && manifests.some(({ starts }) => starts)) return 'app';
  if (commandLine && !has(APP_DEPENDENCIES)) return 'command-line';
  if (has(APP_DEPENDENCIES)) return publishable ? 'library' : 'app';
  if (has(COMMAND_LINE_DEPENDENCIES) && (files.main || !publishable)) return 'command-line';
  return publishable && !files.main ? 'library' : 'app';
}

function patterns(lines: readonly string[]): (name: string) => boolean {
  const names = lines.join(' ').split(' ');
  const exact = new Set(names.filter((name) => !name.endsWith('*')));
  const prefixes = names.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1));
  return (name) =>
    exact.has(name) || exact.has(name.toLowerCase()) || prefixes.some((prefix) => name.startsWith(prefix));
}
