/** Clients on Node and in the browser have it, their common base has not. */
export interface Restartable {
  restart(): Promise<void>;
}

/** Ends the server and starts it anew. */
export async function restart(client: Restartable): Promise<void> {
  await client.restart();
}
