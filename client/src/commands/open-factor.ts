import { window } from 'vscode';
import { FACTORS } from '../names';
import { explain } from './explain';

/** Lets the user choose one of the twelve factors and opens its page. */
export async function openFactor(): Promise<void> {
  const items = FACTORS.map(([slug, label, description]) => ({ slug, label, description }));
  const chosen = await window.showQuickPick(items, {
    placeHolder: 'Factor to explain',
    matchOnDescription: true,
  });
  if (chosen) await explain(chosen.slug);
}
