import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Files of the projects of `test/corpus`: its folder, its path there, how an editor calls its language, the grammar. */
const FILES = [
  ['settings of Django', 'paperless-ngx', 'src/paperless/settings/__init__.py', 'python', 'python'],
  ['quiet settings of Django', 'netbox', 'netbox/netbox/settings.py', 'python', 'python'],
  ['Go', 'gogs', 'internal/database/repo.go', 'go', 'go'],
  ['Java', 'traccar', 'src/main/java/org/traccar/protocol/Jt808ProtocolDecoder.java', 'java', 'java'],
  ['JavaScript', 'uptime-kuma', 'server/server.js', 'javascript', 'javascript'],
  [
    'TypeScript, syntax errors',
    'bookstack',
    'resources/js/wysiwyg/lexical/core/LexicalSelection.ts',
    'typescript',
    'typescript',
  ],
  ['TSX, syntax errors', 'outline', 'app/editor/index.tsx', 'typescriptreact', 'tsx'],
  ['C#', 'jellyfin', 'Emby.Server.Implementations/Library/LibraryManager.cs', 'csharp', 'c-sharp'],
  ['C#, syntax errors', 'jellyfin', 'MediaBrowser.Model/Dlna/StreamBuilder.cs', 'csharp', 'c-sharp'],
  ['Ruby', 'redmine', 'app/models/issue.rb', 'ruby', 'ruby'],
  ['PHP', 'firefly-iii', 'app/Support/Search/OperatorQuerySearch.php', 'php', 'php'],
  ['Kotlin', 'okhttp', 'okhttp/src/commonJvmAndroid/kotlin/okhttp3/HttpUrl.kt', 'kotlin', 'kotlin'],
  ['shell', 'netbox-docker', 'build.sh', 'shellscript', 'bash'],
  ['Kubernetes', 'microservices-demo', 'release/kubernetes-manifests.yaml', 'yaml'],
  ['pipeline', 'radarr', 'azure-pipelines.yml', 'yaml'],
  ['Dockerfile', 'paperless-ngx', 'Dockerfile', 'dockerfile'],
];

/** Those that are there, with their text, and the paths of those that are not. */
export function realFiles(root) {
  const there = [];
  const missing = [];
  for (const [what, project, file, languageId, grammar] of FILES) {
    const folder = path.resolve(root, project);
    const at = path.join(folder, file);
    if (!existsSync(at)) {
      missing.push(path.join(project, file));
      continue;
    }
    const text = readFileSync(at, 'utf8');
    there.push({
      what,
      name: `${project}/${path.basename(file)}`,
      folder,
      uri: pathToFileURL(at).href,
      languageId,
      grammar: grammar && `tree-sitter-${grammar}`,
      text,
      lines: text.split('\n').length,
    });
  }
  return { there, missing };
}
