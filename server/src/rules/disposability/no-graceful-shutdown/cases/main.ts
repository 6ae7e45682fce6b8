import { NestFactory } from '@nestjs/core';
import { AppModule } from './app.module';

async function bootstrap() {
  const app = await NestFactory.create(AppModule);
                    ^^^^^^^^^^^^^^^^^^ disposability/no-graceful-shutdown: enableShutdownHooks
  await app.listen(process.env.PORT);
}
bootstrap();
