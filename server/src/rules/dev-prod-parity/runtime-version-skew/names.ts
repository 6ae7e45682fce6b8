import type { Runtime } from '../../../project/runtimes';

/** What people call the runtimes. */
export const NAMES: Readonly<Record<Runtime, string>> = {
  node: 'Node.js',
  java: 'Java',
  dotnet: '.NET',
  python: 'Python',
  go: 'Go',
  php: 'PHP',
  rust: 'Rust',
  ruby: 'Ruby',
};
/** Files in which nothing is reported, as they are no documents of ours, or code: what they say is told at the image. */
export const UNREAD =
  /(?:^|\/)(?:\.[\w-]+-version|\.nvmrc|\.tool-versions|runtime\.txt|rust-toolchain|Gemfile|go\.mod)$/;
