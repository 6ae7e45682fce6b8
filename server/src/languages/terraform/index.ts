import type { Format } from '../../syntax/language';
import { whyNotReadAsData } from '../../syntax/not-looked-at';
import { FactSink, safely, textStart } from '../shared/fact-sink';
import { HclReader } from './reader';

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
      if (isLock(path) || whyNotReadAsData(text, true)) return [];
      const sink = new FactSink('terraform', shell);
      new HclReader(text, textStart(text), sink).read();
      return sink.facts;
    }),
  whyNotRead: (text, path) => (isLock(path) ? undefined : whyNotReadAsData(text, true)),
};

/** Hashes of providers. */
function isLock(path: string): boolean {
  return /\.lock\.hcl$/.test(path);
}

export default terraform;
