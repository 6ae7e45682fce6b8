import type { ApiTable } from '../../../../semantics/apis';
import type { Serving } from '../api';
import { go } from './go';
import { jvm } from './jvm';
import { node } from './node';
import { python } from './python';
import { rust } from './rust';

export const apis: ApiTable<Serving> = { go, jvm, node, python, rust };
