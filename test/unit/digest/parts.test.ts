import { beforeAll, describe, expect, test, vi } from 'vitest';
import * as reading from '../../../server/src/engine/digest';
import { Engine } from '../../../server/src/engine/engine';
import { languages } from '../../../server/src/languages/registry.gen';
import type { Digest, DigestPart } from '../../../server/src/project/digest';
import { loadWasm } from '../../support/wasm';

// What other files may ask of a source file, whatever rules there are.
const engine = new Engine({ rules: [], languages, loadWasm });

async function digest(path: string, text: string, part: DigestPart): Promise<Digest> {
  expect([...engine.digestParts(path, text)]).toContain(part);
  let found = engine.digest(path, text);
  if (!found && (await engine.settle())) found = engine.digest(path, text);
  if (!found) throw new Error('the grammar is not there');
  return found;
}

describe('reads of environment variables', () => {
  test.each([
    [
      'app.js',
      `const a = process.env.A;\nconst { B, C = 'x' } = process.env;\nprocess.env.D = '1';\nf(process.env['E'] || 'x');\n// process.env.F\n`,
      ['A', 'B', 'C?', 'E?'],
    ],
    [
      'app.ts',
      `import { env } from 'node:process';\nf(env.A, env.B ?? 1);\nconst all = process.env;\nall.C;\nall.D = '1';\n`,
      ['A', 'B?', 'C'],
    ],
    [
      'app.py',
      `import os\nfrom os import environ as env\na = os.environ["A"]\nenv["X"] = "1"\nb = env.get("B", "x")\nc = os.getenv("C") or "x"\nd = os.environ[PREFIX + "D"]\n`,
      ['A', 'B?', 'C?'],
    ],
    ['app.rb', `a = ENV['A']\nENV['B'] = '1'\nc = ENV.fetch('C', 'x')\n`, ['A', 'C?']],
    ['app.php', `<?php\n$a = $_ENV['A'];\n$c = getenv('C') ?: 'x';\n`, ['A', 'C?']],
    [
      'main.go',
      `package main\n\nimport "os"\n\nvar a = os.Getenv("A")\nvar b = getEnvOr("B", "x")\n`,
      ['A', 'B?'],
    ],
    ['App.java', `class App { String a = System.getenv("A"); }\n`, ['A']],
    ['App.kt', `val a = System.getenv("A") ?: "x"\n`, ['A?']],
    ['App.cs', `class App { string a = System.Environment.GetEnvironmentVariable("A") ?? "x"; }\n`, ['A?']],
    ['main.rs', `fn main() { let a = std::env::var("A"); }\n`, ['A']],
  ])('%s', async (path, text, expected) => {
    const { reads } = await digest(path, text, 'reads');
    expect(reads.map(({ name, hasFallback }) => `${name}${hasFallback ? '?' : ''}`)).toEqual(expected);
    for (const { name, span } of reads) expect(text.slice(span.start, span.end)).toContain(name);
  });
});

describe('functions of other files that are handed to a framework', () => {
  test.each([
    [
      'through what a module gives',
      'routes.js',
      `const router = require('express').Router();\nconst orders = require('./orders');\nconst { pay } = require('../pay');\nrouter.get('/orders', check, orders.list);\nrouter.post('/pay', wrap(pay));\n`,
      ['./orders.list request /orders', '../pay.pay request /pay'],
    ],
    [
      'the module itself, bound methods, lists',
      'routes.mjs',
      `import Router from '@koa/router';\nimport home, { all as every } from './home.js';\nconst router = new Router();\nrouter.get('/', home);\nrouter.get('/all', every.list.bind(every));\n`,
      ['./home.js request /', './home.js.all.list request /all'],
    ],
    [
      'signals and jobs',
      'main.ts',
      `import { Worker } from 'bullmq';\nimport { stop } from './stop';\nimport { send } from './jobs';\nprocess.on('SIGTERM', stop);\nnew Worker('mail', send);\n`,
      ['./stop.stop exit SIGTERM', './jobs.send job mail'],
    ],
    [
      'routes of Django',
      'urls.py',
      `from django.urls import path\nfrom . import views\nfrom shop.api import orders as listed\nurlpatterns = [path("", views.home), path("orders", view=listed), path("x", views.Page.as_view())]\n`,
      ['.views.home request ', 'shop.api.orders request orders'],
    ],
    [
      'rules of Flask',
      'app.py',
      `from flask import Flask\nfrom .views import home\napp = Flask(__name__)\napp.add_url_rule("/", view_func=home)\n`,
      ['.views.home request /'],
    ],
  ])('%s', async (_, path, text, expected) => {
    const { handed } = await digest(path, text, 'handed');
    expect(handed.map(({ name, purpose, route }) => `${name} ${purpose} ${route}`)).toEqual(
      expect.arrayContaining(expected),
    );
    expect(handed.filter(({ name }) => !expected.some((one) => one.startsWith(`${name} `)))).toEqual([]);
  });

  test('not what a file defines itself, words in comments, or what is handed to a thing of which nothing is known', async () => {
    const text = `import express from 'express';\nimport { list } from './orders';\nconst app = express();\nfunction own() {}\napp.get('/', own);\n// app.get('/', list);\nthing.get('/', list);\n`;
    expect((await digest('routes.js', text, 'handed')).handed).toEqual([]);
  });
});

describe('what a file gives on', () => {
  test.each([
    [
      'index.js',
      `const orders = require('./orders');\nmodule.exports = { orders, HOST: 'x' };\nmodule.exports.pay = require('./pay').pay;\n`,
      [],
      { orders: './orders', pay: './pay.pay' },
    ],
    [
      'index.ts',
      `import list from './list';\nexport const HOST = 'db';\nexport default list;\n`,
      ['HOST'],
      { default: './list' },
    ],
    ['__init__.py', `from .views import home\nHOST = "db"\n`, ['HOST'], { home: '.views.home' }],
  ])('%s', async (path, text, constants, passed) => {
    const found = await digest(path, text, 'exports');
    expect([...found.constants.keys()]).toEqual(constants);
    expect(Object.fromEntries(found.passed)).toEqual(passed);
  });
});

describe('things that can be changed, by the names under which others get them', () => {
  test.each([
    [
      'store.js',
      `const carts = new Map();\nlet visits = 0;\nfunction f() { const own = []; }\nmodule.exports = { carts, all: [], f };\nexports.names = { a: 1 };\nconst HOST = 'x';\n`,
      ['carts made Map', 'visits number ', 'default object ', 'all list ', 'names object '],
    ],
    [
      'store.ts',
      `export const byId: Record<string, string> = {};\nexport default [];\n`,
      ['byId object ', 'default list '],
    ],
    [
      'state.py',
      `from collections import defaultdict\ncarts = defaultdict(list)\ncount = 0\nHOST = "x"\ndef f():\n    own = []\n`,
      ['carts made collections.defaultdict', 'count number '],
    ],
  ])('%s', async (path, text, expected) => {
    const { things } = await digest(path, text, 'exports');
    expect([...things].map(([name, { kind, by }]) => `${name} ${kind} ${by.join()}`).sort()).toEqual(
      [...expected].sort(),
    );
  });
});

describe('a text is read when it has to be', () => {
  beforeAll(async () => {
    await digest('a.py', 'import os\nos.environ["A"]\n', 'reads');
  });

  test('once, whatever is asked of it, and not again when it comes back', () => {
    const read = vi.spyOn(reading, 'digestOf');
    const texts = ['import os\na = os.environ["A1"]\n', 'import os\nb = os.environ["B1"]\n'] as const;
    const names = (text: string) => engine.digest('b.py', text)?.reads.map(({ name }) => name);
    expect(names(texts[0])).toEqual(['A1']);
    expect(engine.digest('b.py', texts[0])?.constants.size).toBe(0);
    expect(names(texts[1])).toEqual(['B1']);
    expect(names(texts[0])).toEqual(['A1']);
    expect(read.mock.calls.map(([{ text }]) => text)).toEqual(texts);
    read.mockRestore();
  });

  test.each([
    ['c.py', 'def home():\n    return 1\n'],
    ['c.py', 'from .views import path\npath("", home)\n'],
    ['c.py', 'from django.urls import reverse\nsubpath(reverse("x"))\n'],
    ['c.js', "import express from 'express';\nexport const target = 1;\n"],
  ])('not where its words tell that a part is not there: %s %s', (path, text) => {
    expect([...engine.digestParts(path, text)]).toEqual(['exports']);
  });
});
