import { expect, test } from 'vitest';
import { Engine } from '../../server/src/engine/engine';
import { rule } from '../../server/src/engine/rule';
import { defaultSettings } from '../../server/src/engine/settings';
import { type Mark, type Registration, requestTables } from '../../server/src/knowledge/requests';
import { languages } from '../../server/src/languages/registry.gen';
import { unknownProject } from '../../server/src/project/project';
import { loadWasm } from '../support/wasm';

const apis = Object.fromEntries(
  Object.entries(requestTables).map(([ecosystem, make]) => {
    const { registrations, marks } = make();
    return [ecosystem, { ...marks, ...registrations }];
  }),
);
/** Says at each call that has a row what its functions run for. */
const purposes = rule<Mark | Registration>({
  id: 'processes/purposes',
  title: 'A call with a row',
  severity: 'information',
  apis,
  call: ({ call }, { purpose }) => ({ span: call.callee.span, message: purpose }),
});
const engine = new Engine({
  rules: [purposes],
  languages,
  loadWasm,
  onError: (message, error) => {
    throw new Error(message, { cause: error });
  },
});

async function found(path: string, text: string): Promise<readonly string[]> {
  const analysis = await engine.open({ path, role: 'app', text });
  if (!analysis) throw new Error(`no language reads ${path}`);
  analysis.configure(unknownProject, defaultSettings);
  const said = analysis
    .findings()
    .map(({ message, span }) => `${text.slice(span.start, span.end)}: ${message}`);
  analysis.dispose();
  return [...new Set(said)];
}

test.each<[string, string, readonly string[]]>([
  [
    'server.ts',
    `import express, { Router } from 'express';
import Fastify from 'fastify';
import Koa from 'koa';
import KoaRouter from '@koa/router';
import { Hono } from 'hono';
import { Elysia } from 'elysia';
import { Worker } from 'bullmq';
import { Kafka } from 'kafkajs';
import cron from 'node-cron';
import { Server } from 'socket.io';
import http from 'node:http';
const app = express();
app.get('/a', f);
const r = Router();
r.route('/b').post(f);
const q = express.Router();
q.put('/x', f);
const fast = Fastify({});
fast.addHook('onClose', f);
const koa = new Koa();
koa.use(f);
const kr = new KoaRouter();
kr.get('/c', f);
const hono = new Hono();
hono.get('/d', f);
new Elysia().get('/e', f);
new Worker('q', f);
const consumer = new Kafka({}).consumer({});
await consumer.run({ eachMessage: f });
cron.schedule('* * * * *', f);
const io = new Server(1);
io.on('connection', f);
http.createServer(f);
process.on('SIGTERM', f);
export function plugin(s: FastifyInstance) {}
function g(api: express.Application) { api.patch('/f', f); }
`,
    [
      'app.get: request',
      "r.route('/b').post: request",
      'q.put: request',
      'fast.addHook: request',
      'koa.use: request',
      'kr.get: request',
      'hono.get: request',
      'new Elysia().get: request',
      'Worker: job',
      'consumer.run: job',
      'cron.schedule: job',
      'io.on: request',
      'http.createServer: request',
      'process.on: exit',
      'api.patch: request',
    ],
  ],
  [
    'app.js',
    `const express = require('express');
const { fastify } = require('fastify');
const amqp = require('amqplib');
const app = express();
app.post('/a', f);
const fast = fastify();
fast.route({ url: '/x', handler: f });
async function main() {
  const connection = await amqp.connect('x');
  const channel = await connection.createChannel();
  channel.consume('q', f);
}
`,
    ['app.post: request', 'fast.route: request', 'channel.consume: job'],
  ],
  [
    'users.controller.ts',
    `import { Controller, Get } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
@Controller('users')
export class Users {
  @Get(':id') one() {}
  @Cron('* * * * *') tick() {}
}
`,
    ['Controller: request', 'Get: request', 'Cron: job'],
  ],
  [
    'web/app.py',
    `import atexit, signal
from fastapi import Depends, FastAPI
from flask import Flask, Blueprint
from celery import Celery, shared_task
from django.urls import path
from aiohttp import web
from apscheduler.schedulers.background import BackgroundScheduler
from .factory import server
app = FastAPI()
bp = Blueprint("x", __name__)
tasks = Celery("x")

@app.get("/a")
def a(db=Depends(session)): ...

@app.on_event("startup")
def up(): ...

@bp.route("/b")
def b(): ...

@tasks.task()
def c(): ...

@shared_task()
def d(): ...

@server.route("/e")
def e(): ...

urlpatterns = [path("f", view)]
application = web.Application()
application.router.add_get("/g", view)
scheduler = BackgroundScheduler()
scheduler.add_job(work, 'cron')
signal.signal(signal.SIGTERM, stop)
atexit.register(stop)
`,
    [
      'app.get: request',
      'Depends: request',
      'app.on_event: start',
      'bp.route: request',
      'tasks.task: job',
      'shared_task: job',
      'server.route: request',
      'path: request',
      'application.router.add_get: request',
      'signal.signal: exit',
      'atexit.register: exit',
      'scheduler.add_job: job',
      'FastAPI: start',
    ],
  ],
  [
    'main.go',
    `package main

import (
	"net/http"
	"os/signal"

	"github.com/gin-gonic/gin"
	"github.com/go-chi/chi/v5"
	"github.com/gofiber/fiber/v2"
	"github.com/gorilla/mux"
	"github.com/labstack/echo/v4"
	"github.com/robfig/cron/v3"
	echo5 "github.com/labstack/echo/v5"
)

func main() {
	http.HandleFunc("/a", f)
	m := http.NewServeMux()
	m.Handle("/b", h)
	g := gin.Default()
	g.GET("/c", f)
	api := g.Group("/api")
	api.POST("/d", f)
	e := echo.New()
	e.GET("/e", f)
	e5 := echo5.New()
	e5.PUT("/e", f)
	r := chi.NewRouter()
	r.Get("/f", f)
	app := fiber.New()
	app.Post("/g", f)
	v := mux.NewRouter()
	v.HandleFunc("/h", f)
	c := cron.New()
	c.AddFunc("@daily", f)
	signal.Notify(ch)
}
`,
    [
      'http.HandleFunc: request',
      'm.Handle: request',
      'g.GET: request',
      'api.POST: request',
      'e.GET: request',
      'e5.PUT: request',
      'r.Get: request',
      'app.Post: request',
      'v.HandleFunc: request',
      'c.AddFunc: job',
      'signal.Notify: exit',
    ],
  ],
  [
    'src/main/java/App.java',
    `import io.javalin.Javalin;
import static spark.Spark.*;
class App {
  public static void main(String[] args) {
    Javalin app = Javalin.create();
    app.get("/a", ctx -> {});
    get("/b", (q, a) -> "");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> {}));
  }
}
`,
    ['app.get: request', 'get: request', 'Runtime.getRuntime().addShutdownHook: exit'],
  ],
  [
    'src/main/kotlin/App.kt',
    `import io.ktor.server.routing.*
import io.ktor.server.application.*
fun Application.module() {
    routing {
        get("/a") { call.respondText("x") }
        route("/b") { post { } }
    }
    Runtime.getRuntime().addShutdownHook(Thread { })
}
`,
    ['get: request', 'post: request', 'Runtime.getRuntime().addShutdownHook: exit'],
  ],
  [
    'app.rb',
    `require 'sinatra'
get '/a' do
  'x'
end
at_exit { stop }
Signal.trap('TERM') { stop }
scheduler = Rufus::Scheduler.new
scheduler.every('1h') { run_it }
`,
    ['get: request', 'at_exit: exit', 'Signal.trap: exit', 'scheduler.every: job'],
  ],
  [
    'routes/web.php',
    `<?php
use Illuminate\\Support\\Facades\\Route;
use Slim\\Factory\\AppFactory;
Route::get('/a', function () { return 'x'; });
Route::middleware('auth')->post('/b', function () {});
$app = AppFactory::create();
$app->post('/c', function () {});
$router->put('/d', function () {});
register_shutdown_function(function () {});
`,
    [
      'Route::get: request',
      "Route::middleware('auth')->post: request",
      '$app->post: request',
      '$router->put: request',
      'register_shutdown_function: exit',
    ],
  ],
  [
    'Program.cs',
    `using Hangfire;
var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();
app.MapGet("/a", () => "x");
var group = app.MapGroup("/g");
group.MapPost("/b", () => "x");
app.Use(async (context, next) => { await next(); });
app.Lifetime.ApplicationStopping.Register(() => { });
RecurringJob.AddOrUpdate("x", () => Work(), Cron.Daily);
`,
    [
      'app.MapGet: request',
      'group.MapPost: request',
      'app.Use: request',
      'app.Lifetime.ApplicationStopping.Register: exit',
      'RecurringJob.AddOrUpdate: job',
    ],
  ],
  [
    'src/main.rs',
    `use actix_web::web;
use axum::{routing::get, Router};
use tokio::signal;
fn main() {
    let app = Router::new().route("/a", get(root)).route("/b", axum::routing::put(other));
    let scope = web::resource("/c").route(web::get().to(index));
    ctrlc::set_handler(move || stop());
    signal::ctrl_c();
}
`,
    [
      'get: request',
      'axum::routing::put: request',
      'web::get().to: request',
      'ctrlc::set_handler: exit',
      'signal::ctrl_c: exit',
    ],
  ],
  [
    'server.ps1',
    `Add-PodeRoute -Method Get -Path '/a' -ScriptBlock { Write-PodeJsonResponse -Value @{} }
Register-EngineEvent -SourceIdentifier PowerShell.Exiting -Action { Stop-It }
`,
    ['Add-PodeRoute: request', 'Register-EngineEvent: exit'],
  ],
])('rows are found in %s as people write it', async (path, text, expected) => {
  expect([...(await found(path, text))].sort()).toEqual([...expected].sort());
});
