import { byId, LIMIT, orders } from '../orders.js';

export function list(input, output) {
  output.json(orders.slice(0, LIMIT));
}

export function create(input, output) {
  const order = { ...input.body, id: orders.length };
  orders.push(order);
  ^^^^^^ processes/shared-memory-state
  byId.set(order.id, order);
  ^^^^ processes/shared-memory-state
  output.json(order);
}

export function reset() {
  orders.length = 0;
}
