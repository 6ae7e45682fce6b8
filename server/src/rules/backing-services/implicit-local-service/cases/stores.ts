import { createClient } from 'redis';

export const cache = createClient();
                     ^^^^^^^^^^^^ backing-services/implicit-local-service
