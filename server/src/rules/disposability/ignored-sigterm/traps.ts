import type { Command, Word } from '../../../semantics/facts';
import { TERM } from './signals';

/** `trap - TERM`, `trap stop TERM` */
export function handles({ program, words: [, action, ...signals] }: Command): boolean {
  return program === 'trap' && action?.text !== '' && signals.some(({ text }) => TERM.has(text ?? ''));
}

/** The signals that `trap '' TERM INT` ignores. */
export function ignoredSignals({ program, words }: Command): readonly Word[] | undefined {
  const [, action, ...signals] = words;
  return program === 'trap' && action?.text === '' ? signals : undefined;
}
