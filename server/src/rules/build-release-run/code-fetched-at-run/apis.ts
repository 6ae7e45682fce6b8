import type { ApiTable } from '../../../engine/rule';

/** A call that runs text as code. */
export interface Evaluation {
  /** Position of the text. */
  readonly argument: number;
}

const first: Evaluation = { argument: 0 };

export const apis: ApiTable<Evaluation> = {
  python: { exec: first, eval: first },
  node: {
    eval: first,
    Function: first,
    'vm.runInThisContext': first,
    'vm.runInNewContext': first,
    'vm.Script': first,
  },
  ruby: { eval: first, instance_eval: first, class_eval: first },
  php: { eval: first },
};

/** Expressions that ask another server for their value. */
export const FETCHES =
  /\b(?:requests|httpx)\.(?:get|post)\(|\burllib\.request\.urlopen\(|\burlopen\(|\bfetch\(|\baxios\.get\(|\bURI\.open\(|\bNet::HTTP\.get\(|\bfile_get_contents\(\s*['"]https?:/;
