import type { Knex } from 'knex';
import { Migrator } from 'knex';
import ts from 'typescript';
import { z } from 'zod';
                  ^^^^^ dev-prod-parity/dev-dependency-in-app

export const schema = z.object({ name: z.string() });
export function use(db: Knex, migrator: Migrator, node: ts.Node): Migrator {
  return migrator ?? db ?? node;
}
