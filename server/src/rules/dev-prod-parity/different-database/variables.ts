/** Names of variables that say where the database is, or which one. */
export const DATABASE_VARIABLE =
  /^(?:\w+_)?(?:DB|DATABASE|SQLALCHEMY)_(?:CONNECTION|DRIVER|ENGINE|CLIENT|DIALECT|TYPE|ADAPTER|URL|URI|DATABASE_URI)$/i;
