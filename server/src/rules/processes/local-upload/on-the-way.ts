import type { RuleContext } from '../../../engine/rule';

/** Modules of object stores. */
const STORES = [
  ...[
    '@aws-sdk/client-s3',
    '@aws-sdk/lib-storage',
    'aws-sdk',
    '@google-cloud/storage',
    '@azure/storage-blob',
  ],
  ...['cloudinary', 'minio', 'multer-s3', 'multer-storage-cloudinary', 'boto3', 'google.cloud.storage'],
  ...['azure.storage.blob', 'software.amazon.awssdk.services.s3', 'com.amazonaws.services.s3', 'io.minio'],
  ...['com.google.cloud.storage', 'com.azure.storage.blob', 'Amazon.S3', 'Azure.Storage.Blobs', 'Minio'],
  ...['Google.Cloud.Storage', 'Aws.S3', 'cloud.google.com/go/storage', 'github.com/minio/minio-go'],
  ...['github.com/aws/aws-sdk-go/service/s3', 'github.com/aws/aws-sdk-go-v2/service/s3'],
];

/** Calls that hand a file on to a store, or take it away again. */
const CALLS = [
  ...['putObject', 'put_object', 'fput_object', 'PutObject', 'FPutObject', 'PutObjectAsync'],
  ...['upload_file', 'upload_fileobj', 'upload_blob', 'upload_from_file', 'upload_from_filename'],
]
  .map((name) => `*.${name}`)
  .concat(
    ['unlink', 'unlinkSync', 'promises.unlink', 'rm', 'rmSync', 'promises.rm'].map((name) => `fs.${name}`),
    ['fs/promises.unlink', 'fs/promises.rm', 'fs-extra.remove', 'fs-extra.unlink', 'unlink'],
    ['os.remove', 'os.unlink', 'pathlib.Path.unlink', 'shutil.rmtree', 'os.Remove', 'os.RemoveAll'],
    ['java.nio.file.Files.delete', 'java.nio.file.Files.deleteIfExists', 'java.io.File.delete'],
    ['java.io.File.createTempFile', 'java.nio.file.Files.createTempFile', 'System.IO.File.Delete'],
    ['File.delete', 'File.unlink', 'FileUtils.rm', 'FileUtils.rm_f'],
  );

/** Whether the document hands things on to a store, or takes them away again: then its disk is a stop on the way. */
export function isOnTheWay(context: RuleContext): boolean {
  const isStore = ({ target }: { readonly target: string }) =>
    STORES.some(
      (module) => target === module || target.startsWith(`${module}.`) || target.startsWith(`${module}/`),
    );
  return context.imports.some(isStore) || context.calls(CALLS).length > 0;
}
