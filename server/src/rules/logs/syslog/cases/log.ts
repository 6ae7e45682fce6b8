import winston from 'winston';
import { Syslog } from 'winston-syslog';

const log = winston.createLogger({
  transports: [new Syslog({ host: process.env.SYSLOG_HOST }), new winston.transports.Console()],
                   ^^^^^^ logs/syslog
});
