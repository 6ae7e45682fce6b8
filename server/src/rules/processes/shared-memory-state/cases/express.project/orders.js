export const orders = [];
export const byId = new Map();
export const LIMIT = 20;
