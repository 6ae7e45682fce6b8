import { NestFactory } from '@nestjs/core';
import Koa from 'koa';
import { AppModule } from './app.module';

async function start() {
  const app = await NestFactory.create(AppModule);
  await app.listen(3000);
                   ^^^^ port-binding/hardcoded-port
}
new Koa().listen(3001);
                 ^^^^ port-binding/hardcoded-port
Bun.serve({ port: 3002, fetch: () => new Response('') });
                  ^^^^ port-binding/hardcoded-port
start();
