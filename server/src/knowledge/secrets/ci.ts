const CI_FILE =
  /(?:^|\/)(?:[\w.-]*azure-pipelines[\w.-]*\.ya?ml|\.travis\.ya?ml|\.?appveyor\.ya?ml|\.drone\.ya?ml|bitbucket-pipelines\.ya?ml|\.woodpecker\.ya?ml|\.gitlab-ci\.ya?ml)$|(?:^|\/)(?:\.circleci|\.woodpecker|\.buildkite|\.azure-pipelines|\.github\/workflows)\//i;

/** Whether a file defines jobs of a CI service, by its path. */
export function isCiFile(path: string): boolean {
  return CI_FILE.test(path);
}

/** Plain words, with a short number at most, as a job sets them up for the services it starts itself; they end with the job. */
export function isPlainWords(text: string): boolean {
  return /^[a-z]+\d{0,4}(?:[-_ .][a-z]+\d{0,4})*$/i.test(text);
}
