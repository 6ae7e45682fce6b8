import type { Format } from '../../syntax/language';

/** Build scripts in Groovy. Nothing in them is read into facts: rules that know what a coordinate looks like search their text. */
const gradle: Format = {
  kind: 'format',
  id: 'gradle',
  name: 'Gradle',
  files: { languageIds: ['gradle', 'groovy'], extensions: ['.gradle'] },
  fences: ['gradle', 'groovy'],
  lineComment: '//',
  read: () => [],
};

export default gradle;
