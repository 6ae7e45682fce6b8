import type { ApiTable } from '../../../semantics/apis';

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

/** Calls that ask another server for what they answer. */
export const FETCHES: readonly string[] = [
  'requests.get',
  'requests.post',
  'httpx.get',
  'httpx.post',
  'urllib.request.urlopen',
  'urllib2.urlopen',
  'fetch',
  'axios.get',
  'got',
  'node-fetch',
  'URI.open',
  'Net::HTTP.get',
  'Net.HTTP.get',
];
/** Calls that do so where they are given an address. */
export const OPENS: readonly string[] = ['file_get_contents'];
