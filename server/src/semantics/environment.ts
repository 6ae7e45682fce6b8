import type { Value } from './values';

/** A read of an environment variable. */
export interface EnvironmentRead {
  readonly name: string;
  /** What the code falls back to, where it does. */
  readonly fallback?: Value;
}
