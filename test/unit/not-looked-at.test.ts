import { expect, test } from 'vitest';
import { analyse } from '../support/engine';

const pairs = (write: (index: number) => string, length: number) =>
  Array.from({ length: Math.ceil(length / write(1000).length) }, (_, index) => write(index)).join('');

test.each([
  ['k8s/deployments.yaml', pairs((index) => `order-${index}: text\n`, 1_600_000), 'longer than 1.5 MB'],
  ['data.json', `{${pairs((index) => `"order-${index}": 1,\n`, 300_000)}"end": 1}`, 'longer than 250 KB'],
  ['data.xml', `<all>${pairs((index) => `<order>${index}</order>\n`, 300_000)}</all>`, 'longer than 250 KB'],
  ['main.tf', pairs((index) => `order_${index} = "text"\n`, 1_600_000), 'longer than 1.5 MB'],
  ['config.toml', pairs((index) => `order_${index} = "text"\n`, 1_600_000), 'longer than 1.5 MB'],
  ['deep.json', '['.repeat(1000), 'too broken or too deeply nested to be parsed'],
  ['deep.yaml', `a: ${'['.repeat(1000)}`, 'too broken or too deeply nested to be parsed'],
  ['package-lock.json', `{${pairs((index) => `"order-${index}": 1,\n`, 300_000)}"end": 1}`, undefined],
])('%s: what is not read is said', async (path, text, why) => {
  const analysis = await analyse(path, text);
  expect(analysis.facts().filter(({ kind }) => kind !== 'region')).toHaveLength(0);
  expect(analysis.notLookedAt).toBe(why);
  analysis.dispose();
});
