import type { Format } from '../../syntax/language';
import { readYamlFacts, whyYamlIsNotRead } from '../yaml/read';

const compose: Format = {
  kind: 'format',
  commands: 'some',
  id: 'compose',
  name: 'Docker Compose',
  files: {
    languageIds: ['dockercompose'],
    names: ['compose*.yml', 'compose*.yaml', 'docker-compose*.yml', 'docker-compose*.yaml'],
  },
  fences: ['compose', 'docker-compose'],
  lineComment: '#',
  // Opened under another name, the editor's word stands for the name.
  read: (text, path, tools) => readYamlFacts(text, COMPOSE_PATH.test(path) ? path : 'compose.yaml', tools),
  whyNotRead: whyYamlIsNotRead,
};

const COMPOSE_PATH = /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/;

export default compose;
