import type { Format } from '../../syntax/language';
import { readYamlFacts, whyYamlIsNotRead } from './read';

const yaml: Format = {
  kind: 'format',
  commands: 'some',
  id: 'yaml',
  name: 'YAML',
  files: {
    languageIds: ['yaml', 'github-actions-workflow', 'spring-boot-properties-yaml', 'helm'],
    extensions: ['.yml', '.yaml'],
    names: ['kubeconfig'],
  },
  fences: ['yaml', 'yml'],
  lineComment: '#',
  read: readYamlFacts,
  whyNotRead: whyYamlIsNotRead,
};

export default yaml;
