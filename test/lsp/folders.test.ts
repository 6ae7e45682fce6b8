import { expect, test } from 'vitest';
import { Folders } from '../../server/src/lsp/folders';

function folders(...uris: string[]): Folders {
  const all = new Folders(() => undefined);
  for (const uri of uris) all.add(uri);
  return all;
}

test.each([
  ['file:///home/dev/shop/api/app.py', 'file:///home/dev/shop', 'api/app.py'],
  ['file:///home/dev/shop/web/app.ts', 'file:///home/dev/shop/web', 'app.ts'],
  ['file:///home/dev/shop-admin/app.py', '', 'app.py'],
  ['untitled:Untitled-1', '', 'untitled:Untitled-1'],
  ['file:///c%3A/Users/me/caf%C3%A9/a%20b.py', 'file:///c:/Users/me/caf%C3%A9', 'a b.py'],
  ['file:///home/dev/100%/app.py', '', 'app.py'],
  ['vscode-notebook-cell:/home/dev/shop/a%20b.ipynb#W0sZmlsZQ%3D%3D', 'file:///home/dev/shop', 'a b.ipynb'],
])('%s lies in «%s» as %s', (uri, folder, path) => {
  const all = folders('file:///home/dev/shop/', 'file:///home/dev/shop/web', 'file:///c:/Users/me/caf%C3%A9');
  const found = all.locate(uri);
  expect(found.folder.uri).toBe(folder);
  expect(found.path).toBe(path);
});

test('a folder that was removed holds nothing any more', () => {
  const all = folders('file:///home/dev/shop');
  all.remove('file:///home/dev/shop/');
  expect(all.locate('file:///home/dev/shop/app.py').folder.uri).toBe('');
});

test('the URI of a file leads back to its path', () => {
  const all = folders('file:///home/dev/shop');
  const { folder } = all.locate('file:///home/dev/shop/x');
  const uri = Folders.uriOf(folder, 'a b/c#d/é.py');
  expect(all.locate(uri).path).toBe('a b/c#d/é.py');
});
