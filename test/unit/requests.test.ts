import { describe, expect, test } from 'vitest';
import { requestTables, typed } from '../../server/src/knowledge/requests';
import { unite } from '../../server/src/knowledge/requests/rows';
import { languages } from '../../server/src/languages/registry.gen';

const PURPOSES = ['request', 'job', 'start', 'exit', 'command'];
/** Words joined by what joins the parts of qualified names, the last of them a name. */
const QUALIFIED = /^(?:[^\s]*[./])?[\w$][\w$-]*[?!]?$/;

const tables = Object.entries(requestTables).map(([ecosystem, make]) => [ecosystem, make()] as const);

test('every programming language has a table', () => {
  const ecosystems = languages.flatMap((language) => (language.kind === 'code' ? [language.ecosystem] : []));
  expect([...new Set(ecosystems)].filter((ecosystem) => !Object.hasOwn(requestTables, ecosystem))).toEqual(
    [],
  );
});

describe.each(tables)('%s', (_, table) => {
  const { registrations, marks, bases, parameterTypes, functionTypes, resultTypes, files } = table;

  test('has well-formed names', () => {
    const groups = {
      registrations,
      marks,
      bases,
      parameterTypes,
      functionTypes,
      resultTypes,
      gives: table.gives,
    };
    const names = Object.values(groups).flatMap((rows) => Object.keys(rows));
    expect(names.filter((name) => !QUALIFIED.test(name))).toEqual([]);
  });

  test('says purposes that there are', () => {
    const said = [
      ...[registrations, marks, bases].flatMap((rows) =>
        Object.values(rows).flatMap(({ purpose, by = {} }) => [purpose, ...Object.values(by)]),
      ),
      ...[parameterTypes, functionTypes, resultTypes].flatMap((rows) => Object.values(rows)),
      ...[...files, ...table.generatedBases].map(({ purpose }) => purpose),
    ];
    expect(said.filter((purpose) => !PURPOSES.includes(purpose))).toEqual([]);
  });

  test('names only methods of a base that it lists', () => {
    const unlisted = Object.entries(bases).filter(
      ([, { methods, by = {} }]) => methods && Object.keys(by).some((name) => !methods.includes(name)),
    );
    expect(unlisted).toEqual([]);
  });

  test('has globs without braces, and parameters with names', () => {
    expect(files.flatMap(({ paths }) => paths).filter((path) => /[{}\s]/.test(path))).toEqual([]);
    expect(table.parameterNames.flat().filter((name) => !/^\w+$/.test(name))).toEqual([]);
  });

  test('gives only what rows are about', () => {
    const known = Object.keys({ ...registrations, ...marks, ...table.gives });
    const types = [...new Set(Object.values(table.gives))];
    expect(types.filter((type) => !known.some((name) => name.startsWith(`${type}.`)))).toEqual([]);
  });
});

test('no name has two rows', () => {
  expect(() => unite({ a: 1 }, { a: 1 })).toThrow('Two rows for a');
});

test.each([
  ['node', 'express().get', 'request'],
  ['node', 'express.Router().get', 'request'],
  ['node', 'process.on', 'exit'],
  ['node', 'bullmq.Worker', 'job'],
  ['python', 'django.urls.path', 'request'],
  ['python', 'signal.signal', 'exit'],
  ['go', 'github.com/gin-gonic/gin.Default().GET', 'request'],
  ['go', 'github.com/go-chi/chi/v5.NewRouter().Get', 'request'],
  ['go', 'os/signal.Notify', 'exit'],
  ['jvm', 'io.javalin.Javalin.create().get', 'request'],
  ['ruby', 'at_exit', 'exit'],
  ['php', 'Illuminate.Support.Facades.Route.get', 'request'],
  ['dotnet', 'Microsoft.AspNetCore.Builder.WebApplication.MapGet', 'request'],
  ['rust', 'axum.routing.get', 'request'],
])('%s: what %s is handed runs for a %s', (ecosystem, name, purpose) => {
  expect(requestTables[ecosystem]?.().registrations[name]?.purpose).toBe(purpose);
});

test.each([
  ['node', 'express.Router().route().get().post', 'express.Route.post'],
  ['node', 'hono.Hono.basePath().get().post', 'hono.Hono.post'],
  ['node', 'kafkajs.Kafka.consumer().run', 'kafkajs.Consumer.run'],
  ['python', 'schedule.every().day.at().do', 'schedule.Job.do'],
  [
    'go',
    'github.com/gorilla/mux.NewRouter().PathPrefix().Subrouter().HandleFunc',
    'github.com/gorilla/mux.Router.HandleFunc',
  ],
  ['jvm', 'io.vertx.ext.web.Router.router().get().handler', 'io.vertx.ext.web.Route.handler'],
  ['php', 'Route.middleware().prefix().get', 'Illuminate.Routing.RouteRegistrar.get'],
  ['rust', 'axum.routing.get().post().put', 'axum.routing.MethodRouter.put'],
  ['rust', 'warp.path!().and().map', 'warp.Filter.map'],
])('%s: a chain of calls is what it gives: %s', (ecosystem, name, expected) => {
  const table = requestTables[ecosystem]!();
  expect(typed(name, table)).toBe(expected);
  expect(table.registrations).toHaveProperty([expected]);
});

test('a name of which no call is known stays as it is', () => {
  expect(typed('a.b().c().d', { gives: {} })).toBe('a.b().c().d');
});
