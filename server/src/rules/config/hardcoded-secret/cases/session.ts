import jwt from 'jsonwebtoken';
import { config } from './config';

export function sign(claims: object): string {
  return jwt.sign(claims, config.secret || 'secret');
                                           ^^^^^^^^ config/hardcoded-secret
}
