import { DataSource } from 'typeorm';

export const source = new DataSource({
  type: 'postgres',
  url: 'postgres://shop:9fKq2LmZ7x@db.shop.internal:5432/shop',
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/credentials-in-url
});
export const replica = new DataSource({ type: 'postgres', url: process.env.REPLICA_URL });
