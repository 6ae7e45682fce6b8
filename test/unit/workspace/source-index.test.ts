import { expect, test } from 'vitest';
import { type Digest, type DigestPart, emptyDigest } from '../../../server/src/project/digest';
import { roleOf } from '../../../server/src/project/roles';
import { Span } from '../../../server/src/text/span';
import type { AppBounds } from '../../../server/src/workspace/app-sources';
import type { FileSystem, FolderEntry } from '../../../server/src/workspace/file-system';
import { SourceIndex } from '../../../server/src/workspace/source-index';

const ECOSYSTEMS: Readonly<Record<string, string>> = { js: 'node', ts: 'node', py: 'python' };

function folderOf(files: Readonly<Record<string, string>>): FileSystem {
  return {
    namesAbove: [],
    read: (path) => files[path],
    list(folder) {
      const prefix = folder === '' ? '' : `${folder}/`;
      const entries = new Map<string, FolderEntry>();
      for (const path of Object.keys(files)) {
        if (!path.startsWith(prefix)) continue;
        const [name = '', ...rest] = path.slice(prefix.length).split('/');
        entries.set(name, { name, kind: rest.length > 0 ? 'folder' : 'file' });
      }
      return [...entries.values()];
    },
  };
}

/** A folder whose files say `call NAME`; counts how often each is read into a digest. */
function indexOf(files: Record<string, string>, bounds: Partial<AppBounds> = {}) {
  const read: string[] = [];
  let isLoaded = true;
  const index = new SourceIndex(folderOf(files), {
    ecosystemOf: (path) => ECOSYSTEMS[path.slice(path.lastIndexOf('.') + 1)],
    digestParts: () => new Set<DigestPart>(['said', 'handed', 'exports']),
    digest(path, text): Digest | undefined {
      if (!isLoaded) return undefined;
      read.push(path);
      const name = /^call (\w+)/.exec(text)?.[1];
      const said = new Map(name === undefined ? [] : [[name, [Span.at(5, 5 + name.length)]]]);
      return { ...emptyDigest, calls: said };
    },
  });
  const calls = (name: string, ecosystem = 'node', root = '') =>
    index
      .calls(
        { root, bounds: { isAppRoot: () => false, ignores: () => false, roleOf, ...bounds } },
        [name],
        ecosystem,
      )
      .map(({ path }) => path);
  return {
    index,
    read,
    calls,
    load(loaded: boolean) {
      isLoaded = loaded;
    },
  };
}

test('every file of the app and the ecosystem is asked, and read once', () => {
  const { calls, read } = indexOf({
    'a.js': 'call stop',
    'src/deep/b.ts': 'call stop',
    'src/c.ts': 'call go',
    'd.py': 'call stop',
    'README.md': 'call stop',
  });
  expect(calls('stop')).toEqual(['a.js', 'src/deep/b.ts']);
  expect(calls('stop', 'python')).toEqual(['d.py']);
  expect(calls('go')).toEqual(['src/c.ts']);
  expect(calls('none')).toEqual([]);
  expect([...read].sort()).toEqual(['a.js', 'd.py', 'src/c.ts', 'src/deep/b.ts']);
});

test('tests, examples, other apps, and what others wrote or git ignores do not count', () => {
  const files = {
    'test/a.js': 'call stop',
    'a.test.js': 'call stop',
    'examples/a.js': 'call stop',
    'node_modules/x/a.js': 'call stop',
    'other/a.js': 'call stop',
    'generated/a.js': 'call stop',
    'src/a.js': 'call stop',
  };
  const bounds = {
    isAppRoot: (folder: string) => folder === 'other',
    ignores: (path: string) => path === 'generated/',
  };
  expect(indexOf(files, bounds).calls('stop')).toEqual(['src/a.js']);
  expect(indexOf(files, bounds).calls('stop', 'node', 'other')).toEqual(['other/a.js']);
});

test('a file that changed is read again, the others are not', () => {
  const files: Record<string, string> = { 'a.js': 'call stop', 'b.js': 'call go' };
  const { index, calls, read } = indexOf(files);
  expect(calls('stop')).toEqual(['a.js']);
  files['b.js'] = 'call stop';
  expect(calls('stop')).toEqual(['a.js']);
  index.forget(['b.js']);
  expect(calls('stop')).toEqual(['a.js', 'b.js']);
  expect(read).toEqual(['a.js', 'b.js', 'b.js']);
});

test('files that come and go are noticed, in folders, too', () => {
  const files: Record<string, string> = { 'a.js': 'call stop' };
  const { index, calls } = indexOf(files);
  expect(calls('stop')).toEqual(['a.js']);
  files['src/b.js'] = 'call stop';
  index.forget(['src/b.js']);
  expect(calls('stop')).toEqual(['a.js', 'src/b.js']);
  delete files['a.js'];
  index.forget(['a.js']);
  expect(calls('stop')).toEqual(['src/b.js']);
  // All that is told is the folder.
  delete files['src/b.js'];
  files['lib/c.js'] = 'call stop';
  index.forget(['src', 'lib']);
  expect(calls('stop')).toEqual(['lib/c.js']);
  files['d.js'] = 'call stop';
  expect(calls('stop')).toEqual(['lib/c.js']);
  index.forget();
  expect(calls('stop')).toEqual(['d.js', 'lib/c.js']);
});

test('no other file is looked for after a change of what is no source', () => {
  const files: Record<string, string> = { 'a.js': 'call stop', 'README.md': '' };
  const { index, calls, read } = indexOf(files);
  calls('stop');
  files['b.js'] = 'call stop';
  index.forget(['README.md']);
  expect(calls('stop')).toEqual(['a.js']);
  index.forgetPlaces();
  expect(calls('stop')).toEqual(['a.js', 'b.js']);
  expect(read).toEqual(['a.js', 'b.js']);
});

test('what cannot be read yet is asked again', () => {
  const { calls, load, read } = indexOf({ 'a.js': 'call stop' });
  load(false);
  expect(calls('stop')).toEqual([]);
  load(true);
  expect(calls('stop')).toEqual(['a.js']);
  expect(calls('stop')).toEqual(['a.js']);
  expect(read).toEqual(['a.js']);
});

test('a function is known by the file that a name leads to, through a file that gives it on', () => {
  const said: Record<string, Partial<Digest>> = {
    'routes.js': {
      handed: [
        { name: './orders.list', purpose: 'job', span: Span.at(0, 1) },
        { name: './orders.list', purpose: 'request', route: '/orders', span: Span.at(0, 1) },
        { name: './controllers.pay', purpose: 'request', span: Span.at(0, 1) },
        { name: './home', purpose: 'request', span: Span.at(0, 1) },
        { name: 'express.json', purpose: 'request', span: Span.at(0, 1) },
        { name: './missing.list', purpose: 'request', span: Span.at(0, 1) },
      ],
    },
    'controllers/index.js': { passed: new Map([['pay', './pay.now']]) },
  };
  const files: Record<string, string> = {
    'routes.js': '',
    'orders.js': '',
    'home.ts': '',
    'controllers/index.js': '',
    'controllers/pay.js': '',
  };
  let isLoaded = false;
  const index = new SourceIndex(folderOf(files), {
    ecosystemOf: (path) => ECOSYSTEMS[path.slice(path.lastIndexOf('.') + 1)],
    digestParts: () => new Set<DigestPart>(['said', 'handed', 'exports']),
    digest: (path) => (isLoaded ? { ...emptyDigest, ...said[path] } : undefined),
  });
  const handed = (path: string) =>
    index.handed(
      { root: '', bounds: { isAppRoot: () => false, ignores: () => false, roleOf } },
      path,
      'node',
    );
  expect(handed('orders.js')).toEqual([]);
  isLoaded = true;
  expect(handed('orders.js')).toEqual([{ name: 'list', purpose: 'request', route: '/orders' }]);
  expect(handed('home.ts')).toEqual([{ name: 'default', purpose: 'request' }]);
  expect(handed('controllers/pay.js')).toEqual([{ name: 'now', purpose: 'request' }]);
  expect(handed('controllers/index.js')).toEqual([]);
  said['routes.js'] = {};
  index.forget(['routes.js']);
  expect(handed('orders.js')).toEqual([]);
});
