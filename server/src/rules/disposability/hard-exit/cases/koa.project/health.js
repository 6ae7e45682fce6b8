export default async function health(it) {
  if (!it.app) process.exit(3);
               ^^^^^^^^^^^^ disposability/hard-exit
  it.body = 'ok';
}
