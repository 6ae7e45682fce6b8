import type { DocumentQuestions } from './document-questions';
import type { ProjectFile } from './project-file';

/** The document that a rule looks at, as a file of the project; undefined where the project knows nothing of it. */
export function ownFile({ project, document }: DocumentQuestions): ProjectFile | undefined {
  return project.files.find(({ path }) => path === document.path);
}
