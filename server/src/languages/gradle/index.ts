import type { Format } from '../../syntax/language';
import { FactSink, safely, textStart } from '../shared/fact-sink';
import { GradleReader } from './reader';

/** Longer texts are data that a program wrote. */
const LONGEST = 1_500_000;

/** Build scripts in Groovy: what they say outright. */
const gradle: Format = {
  kind: 'format',
  id: 'gradle',
  name: 'Gradle',
  files: { languageIds: ['gradle', 'groovy'], extensions: ['.gradle'] },
  fences: ['gradle', 'groovy'],
  lineComment: '//',
  read: (text, _path, { shell }) =>
    safely(() => {
      if (text.length > LONGEST) return [];
      const sink = new FactSink('gradle', shell);
      new GradleReader(text, textStart(text), sink).read();
      return sink.facts;
    }),
};

export default gradle;
