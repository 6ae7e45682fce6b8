import type { ApiTable } from '../../../../semantics/apis';
import type { ProgramStart } from '../api';
import { dotnet } from './dotnet';
import { go } from './go';
import { jvm } from './jvm';
import { node } from './node';
import { php } from './php';
import { powershell } from './powershell';
import { python } from './python';
import { ruby } from './ruby';
import { rust } from './rust';

export const apis: ApiTable<ProgramStart> = { dotnet, jvm, go, php, powershell, python, node, ruby, rust };
