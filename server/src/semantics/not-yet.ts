/**
 * Thrown instead of an answer by what is still being made: the same question has one later. Whoever asked says nothing
 * until then, so that nothing is said that has to be taken back.
 */
export class NotYet extends Error {
  constructor() {
    super('not known yet');
  }
}
