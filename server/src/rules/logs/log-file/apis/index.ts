import type { ApiTable } from '../../../../semantics/apis';
import type { FileOpeners, LogSink } from '../api';
import { dotnet, dotnetOpeners } from './dotnet';
import { go, goAssigned, goOpeners, goWrappers } from './go';
import { jvm, jvmOpeners } from './jvm';
import { node, nodeAssigned, nodeOpeners } from './node';
import { php, phpAssigned, phpOpeners } from './php';
import { powershell } from './powershell';
import { python, pythonAssigned, pythonOpeners } from './python';
import { ruby, rubyAssigned, rubyOpeners } from './ruby';
import { rust, rustOpeners } from './rust';

export const apis: ApiTable<LogSink> = { dotnet, jvm, go, php, powershell, python, node, ruby, rust };

/** All ecosystems together: their qualified names do not clash. */
export const sinks: Readonly<Record<string, LogSink>> = Object.assign({}, ...Object.values(apis));

/** All ecosystems together: their qualified names do not clash. */
export const openers: FileOpeners = {
  ...jvmOpeners,
  ...goOpeners,
  ...pythonOpeners,
  ...nodeOpeners,
  ...rubyOpeners,
  ...rustOpeners,
  ...phpOpeners,
  ...dotnetOpeners,
};

/** Calls that hand everything on to the writers that they are given. */
export const wrappers: ReadonlySet<string> = new Set(goWrappers);

/** Properties and variables of packages that make a logger write where they are told, by qualified name. */
export const assigned: Readonly<Record<string, LogSink>> = {
  ...goAssigned,
  ...rubyAssigned,
  ...phpAssigned,
  ...nodeAssigned,
  ...pythonAssigned,
};
