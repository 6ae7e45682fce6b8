import { createCipheriv, createHash, createHmac } from 'node:crypto';
import axios from 'axios';
import cookieParser from 'cookie-parser';
import session from 'express-session';
import jwt from 'jsonwebtoken';
import nodemailer from 'nodemailer';
import { Pool } from 'pg';
import { createClient } from 'redis';
import { config } from './config';

const SIGNED_WITH = 'secret';
                    ^^^^^^^^ config/hardcoded-secret

export function sign(claims: object, body: string, iv: Buffer) {
  const token = jwt.sign(claims, 'secret');
                                 ^^^^^^^^ config/hardcoded-secret
  jwt.verify(token, SIGNED_WITH);
  createHmac('sha256', 'key').update(body);
                       ^^^^^ config/hardcoded-secret
  createCipheriv('aes-256-cbc', Buffer.from('keyboard cat', 'utf8'), iv);
                                            ^^^^^^^^^^^^^^ config/hardcoded-secret
  jwt.sign(claims, config.secret || 'secret');
                                    ^^^^^^^^ config/hardcoded-secret

  jwt.sign(claims, config.secret);
  jwt.sign(claims, process.env.JWT_SECRET as string);
  jwt.sign(claims, config.get('jwt.secret'));
  jwt.sign(claims, '<your-secret>');
  jwt.decode('secret');
  createHash('sha256').update('secret');
  return token;
}

export function connect(app: { use(handler: unknown): void }) {
  app.use(cookieParser('keyboard cat'));
                       ^^^^^^^^^^^^^^ config/hardcoded-secret
  app.use(session({ secret: 'shop' }));
                            ^^^^^^ config/hardcoded-secret
  axios.get('https://api.shop.internal', { auth: { username: 'shop', password: 'secret' } });
                                                                               ^^^^^^^^ config/hardcoded-secret
  nodemailer.createTransport({ auth: { user: 'shop', pass: 'secret' } });
                                                           ^^^^^^^^ config/hardcoded-secret
  const redis = createClient();
  redis.auth('secret');
             ^^^^^^^^ config/hardcoded-secret

  app.use(cookieParser());
  axios.get('https://api.shop.internal', { auth: { username: 'shop', password: config.password } });
  nodemailer.createTransport({ auth: { user: 'shop', pass: '' } });
  return new Pool({ user: 'shop', password: 'postgres' });
                                            ^^^^^^^^^^ config/hardcoded-secret
}
