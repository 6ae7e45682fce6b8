import type { Serving } from '../api';

const spring: Serving = {
  instead: 'Set `server.shutdown=graceful`.',
  spring: true,
};

/** https://docs.spring.io/spring-boot/reference/web/graceful-shutdown.html */
export const jvm: Readonly<Record<string, Serving>> = {
  'org.springframework.boot.SpringApplication.run': spring,
  'org.springframework.boot.runApplication': spring,
};
