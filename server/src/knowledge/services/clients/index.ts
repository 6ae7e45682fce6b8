import type { ApiTable } from '../../../semantics/apis';
import type { ServiceClient } from '../client';
import { dotnet } from './dotnet';
import { go } from './go';
import { jvm } from './jvm';
import { node } from './node';
import { php } from './php';
import { python } from './python';
import { ruby } from './ruby';
import { rust } from './rust';

/** Constructors and functions that connect to a backing service, by ecosystem and qualified name. */
export const serviceClients: ApiTable<ServiceClient> = { node, python, go, ruby, php, jvm, dotnet, rust };
