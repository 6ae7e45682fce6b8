import type { Span } from '../../text/span';
import type { Address } from './addresses';
import type { ServiceClient } from './client';

/** A place in the code that says where a backing service is. */
export interface Handle extends Address {
  /** Of the literal, wherever the file has it. */
  readonly span: Span;
  /** What the program sees; undefined where a part of it is only known at run time. */
  readonly text: string | undefined;
  readonly client: ServiceClient;
  /** One of several in a list. */
  readonly inList: boolean;
}
