import type { Registration } from '../../../semantics/request-table';
import { each, members, unite } from '../rows';

const request: Registration = { purpose: 'request' };
const job: Registration = { purpose: 'job' };
const AZURE = '@azure/functions.app';
const V2 = 'firebase-functions/v2';

/**
 * Functions of clouds that are handed to a call: https://firebase.google.com/docs/reference/functions,
 * https://cloud.google.com/functions/docs/writing/write-http-functions,
 * https://learn.microsoft.com/azure/azure-functions/functions-reference-node,
 * https://docs.aws.amazon.com/powertools/typescript/latest/
 */
export const functions: Readonly<Record<string, Registration>> = unite<Registration>(
  each('@google-cloud/functions-framework.http', { ...request, handlers: [1] }),
  each('@google-cloud/functions-framework.cloudEvent', { ...job, handlers: [1] }),
  members(
    `firebase-functions.https firebase-functions/v1.https ${V2}/https ${V2}.https`,
    'onRequest onCall',
    request,
  ),
  each(
    `${V2}/scheduler.onSchedule ${V2}.scheduler.onSchedule ${V2}/pubsub.onMessagePublished ${V2}/tasks.onTaskDispatched ` +
      `${V2}/storage.onObjectFinalized ${V2}/eventarc.onCustomEventPublished`,
    job,
  ),
  members(
    `${V2}/firestore ${V2}.firestore`,
    'onDocumentCreated onDocumentUpdated onDocumentDeleted onDocumentWritten',
    job,
  ),
  members(
    `${V2}/database ${V2}.database`,
    'onValueCreated onValueUpdated onValueDeleted onValueWritten',
    job,
  ),
  members(
    'firebase-functions.pubsub.schedule() firebase-functions.pubsub.topic() firebase-functions.firestore.document() ' +
      'firebase-functions.database.ref() firebase-functions.auth.user() firebase-functions.storage.object()',
    'onRun onPublish onCreate onUpdate onDelete onWrite onFinalize',
    job,
  ),
  members(AZURE, 'http get post put patch deleteRequest', {
    ...request,
    options: ['handler'],
    routeOptions: ['route'],
  }),
  members(
    AZURE,
    'timer storageQueue storageBlob serviceBusQueue serviceBusTopic eventHub eventGrid cosmosDB warmup generic',
    { ...job, options: ['handler'], by: { warmup: 'start' } },
  ),
  members(`${AZURE}.hook`, 'appStart', { purpose: 'start' }),
  members(`${AZURE}.hook`, 'appTerminate', { purpose: 'exit' }),
  each('@middy/core', request),
);
