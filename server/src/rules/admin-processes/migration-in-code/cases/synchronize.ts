export const folder = { synchronize: true };
