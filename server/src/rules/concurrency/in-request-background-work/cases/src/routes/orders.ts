export function create(request, response) {
  setImmediate(() => sendReceipt(request.body));
  ^^^^^^^^^^^^ concurrency/in-request-background-work
  response.sendStatus(202);
}
