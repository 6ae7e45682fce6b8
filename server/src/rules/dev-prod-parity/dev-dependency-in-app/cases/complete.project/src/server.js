import { z } from 'zod';
                  ^^^^^ dev-prod-parity/dev-dependency-in-app [information]

export const schema = z.object({ name: z.string() });
