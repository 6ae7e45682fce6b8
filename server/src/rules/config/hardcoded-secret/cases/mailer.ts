import nodemailer from 'nodemailer';
import { logger } from './logger';

const password = 'p0stm4ster-77';
                 ^^^^^^^^^^^^^^^ config/hardcoded-secret

export const transport = nodemailer.createTransport({
  host: 'smtp.example.org',
  auth: { user: 'shop', pass: password },
});
transport.verify().catch((error: unknown) => logger.error(error));

export const webhook = { signingSecret: 'w8Kq2LmZ7x9f' };
                                        ^^^^^^^^^^^^^^ config/hardcoded-secret
