import { getStaticTOMLValue, parseTOML } from 'toml-eslint-parser';
import { allMatches, type ManifestReader, nothing, tableAt } from './manifest';

/** https://go.dev/ref/mod#go-mod-file */
export const go: ManifestReader = {
  matches: (name) => name === 'go.mod',
  isRoot: () => true,
  read: (text) => ({
    dependencies: allMatches(text, /^[ \t]*(?:require[ \t]+)?([\w.-]+\.[\w-]+\/[^\s"]+)[ \t]+v\d/gm),
  }),
};

/** https://bundler.io/man/gemfile.5.html and gem specifications */
export const ruby: ManifestReader = {
  matches: (name) => name === 'Gemfile' || name === 'gems.rb' || name.endsWith('.gemspec'),
  isRoot: () => true,
  read: (text, name) => ({
    dependencies: allMatches(
      text,
      /^[ \t]*(?:gem|\w+\.add_(?:runtime_|development_)?dependency)[ \t(]+["']([\w.-]+)["']/gm,
    ),
    commandLine: /\.executables\b/.test(text),
    publishable: name.endsWith('.gemspec'),
  }),
};

/** https://getcomposer.org/doc/04-schema.md */
export const php: ManifestReader = {
  matches: (name) => name === 'composer.json',
  isRoot: () => true,
  read(text) {
    try {
      const json: unknown = JSON.parse(text.replace(/^\uFEFF/, ''));
      const { type, bin } = tableAt(json);
      return {
        dependencies: [
          ...Object.keys(tableAt(json, 'require')),
          ...Object.keys(tableAt(json, 'require-dev')),
        ],
        commandLine: bin !== undefined,
        starts: type === 'project',
        publishable: type === 'library',
      };
    } catch {
      return nothing;
    }
  },
};

/** https://learn.microsoft.com/nuget/consume-packages/package-references-in-project-files */
export const dotnet: ManifestReader = {
  matches: (name) => /\.(?:cs|fs|vb)proj$/.test(name),
  isRoot: () => true,
  read: (text) => ({
    dependencies: allMatches(text, /<PackageReference\s[^>]*?Include="([^"]+)"/g),
    commandLine: /<PackAsTool>\s*true/i.test(text),
    starts: /Sdk="Microsoft\.NET\.Sdk\.(?:Web|Worker)"/.test(text),
    publishable: /<(?:IsPackable|GeneratePackageOnBuild)>\s*true|<PackageId>/i.test(text),
  }),
};

/** https://doc.rust-lang.org/cargo/reference/manifest.html */
export const rust: ManifestReader = {
  matches: (name) => name === 'Cargo.toml',
  isRoot: () => true,
  read(text) {
    try {
      const root = getStaticTOMLValue(parseTOML(text));
      const kinds = ['dependencies', 'dev-dependencies', 'build-dependencies'];
      return {
        dependencies: kinds.flatMap((kind) => Object.keys(tableAt(root, kind))),
        publishable: tableAt(root).lib !== undefined && tableAt(root, 'package').publish !== false,
      };
    } catch {
      return nothing;
    }
  },
};
