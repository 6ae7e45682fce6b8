import type { ApiTable } from '../../../../semantics/apis';
import type { Detachment } from '../api';
import { dotnet } from './dotnet';
import { go } from './go';
import { jvm } from './jvm';
import { node } from './node';
import { php } from './php';
import { python } from './python';
import { ruby } from './ruby';
import { rust } from './rust';

export const apis: ApiTable<Detachment> = { dotnet, jvm, go, php, python, node, ruby, rust };
