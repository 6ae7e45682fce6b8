import { entriesOf, type ProjectFile } from './project-file';

/**
 * Whether some file says that the app runs more than once at a time: `replicas: 3`, an autoscaler, several instances in
 * PM2, a minimum of machines.
 */
export function isScaled(files: readonly ProjectFile[]): boolean {
  return files.some(
    (file) =>
      file.role === 'app' &&
      entriesOf(file).some(
        ({ key, value, dialect }) =>
          COUNTS.has(key) &&
          SCALED.has(dialect) &&
          (Number(value) > 1 || (key === 'instances' && value === 'max')),
      ),
  );
}

const COUNTS: ReadonlySet<string> = new Set([
  'replicas',
  'replicaCount',
  'maxReplicas',
  'instances',
  'min_machines_running',
  'numInstances',
]);
const SCALED: ReadonlySet<string> = new Set([
  'kubernetes',
  'helm-values',
  'compose',
  'pm2',
  'fly',
  'render',
  'heroku',
]);
