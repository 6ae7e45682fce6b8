/** A call that takes messages from a queue, or makes what does. */
export interface Consuming {
  /** Position of the argument that has the broker count a message as done when it is sent. */
  readonly ack?: number;
  /** The app object of Celery, which confirms tasks before they run unless it is told otherwise. */
  readonly celery?: true;
}
