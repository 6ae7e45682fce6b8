import { nameOf } from '../project-file';

/** Manifests, by their names. */
const MANIFEST =
  /^(?:package\.json|composer\.json|Cargo\.toml|pyproject\.toml|Pipfile|setup\.(?:py|cfg)|go\.mod|Gemfile|gems\.rb|[\w.-]+\.gemspec|pom\.xml|build\.gradle(?:\.kts)?|[\w-]+\.versions\.toml|[\w.-]+\.(?:cs|fs|vb)proj|Directory\.Packages\.props|packages\.config)$/;
/** Those that only speak for others beside or below them. */
const SUPPORTING = /^(?:setup\.cfg|[\w-]+\.versions\.toml|Directory\.Packages\.props|packages\.config)$/;
const REQUIREMENTS = /^[\w.-]*requirements[\w.-]*\.(?:txt|in)$/;
/** The folder in which Python projects keep requirements, in files called as they please. */
export const REQUIREMENTS_FOLDER = 'requirements';

/** Whether a path is that of a file in which an app declares what it depends on. */
export function isManifest(path: string): boolean {
  return MANIFEST.test(nameOf(path)) || isRequirements(path);
}

/** Whether a file of this name says that an app begins in its folder. */
export function isAppManifest(name: string): boolean {
  return REQUIREMENTS.test(name) || (MANIFEST.test(name) && !SUPPORTING.test(name));
}

/** Whether a file lists Python requirements by its name: `requirements-dev.txt`, `requirements/base.txt`. */
export function isRequirements(path: string): boolean {
  return REQUIREMENTS.test(nameOf(path)) || /(?:^|\/)requirements\/[\w.-]+\.(?:txt|in)$/.test(path);
}
