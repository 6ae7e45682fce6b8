import type { Format } from '../../syntax/language';
import { FactSink, safely, textStart } from '../shared/fact-sink';
import { HclReader } from './reader';

/** Longer texts are data that a program wrote. */
const LONGEST = 1_500_000;

const terraform: Format = {
  kind: 'format',
  id: 'terraform',
  name: 'Terraform',
  files: {
    languageIds: ['terraform', 'terraform-vars', 'opentofu', 'opentofu-vars', 'hcl'],
    extensions: ['.tf', '.tfvars', '.tofu', '.hcl', '.nomad'],
  },
  fences: ['terraform', 'hcl', 'tf'],
  lineComment: '#',
  read: (text, path, { shell }) =>
    safely(() => {
      // Hashes of providers.
      if (text.length > LONGEST || /\.lock\.hcl$/.test(path)) return [];
      const sink = new FactSink('terraform', shell);
      new HclReader(text, textStart(text), sink).read();
      return sink.facts;
    }),
};

export default terraform;
