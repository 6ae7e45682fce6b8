import type { ApiTable } from '../../../semantics/apis';

/** A call that puts what a user uploaded somewhere. */
export interface UploadApi {
  /** Position of the path; absent where the call itself tells that it is the disk. */
  readonly path?: number;
  /** The option that names the folder; the call stores nothing on disk without it. */
  readonly option?: string;
  /** Only where the first argument is one of these. */
  readonly given?: readonly string[];
  /** Only where the first argument is a file that is opened to be written. */
  readonly stream?: true;
  /** Only where the first argument is what these calls answer. */
  readonly from?: readonly string[];
  /** Only in the body of a class that extends one of these. */
  readonly inside?: readonly string[];
  /** How sure it is that what is written there is meant to stay. */
  readonly severity?: 'information';
}

const first: UploadApi = { path: 0 };
const second: UploadApi = { path: 1 };
const MULTIPART = 'org.springframework.web.multipart.MultipartFile';
const PARTS = ['jakarta', 'javax'].map((root) => `${root}.servlet.http.Part`);
const FORM_FILE = 'Microsoft.AspNetCore.Http.IFormFile';
const GIN = 'github.com/gin-gonic/gin.Context';
const FIBER = ['v2.Ctx', 'v3.Ctx'].map((context) => `github.com/gofiber/fiber/${context}`);

/**
 * https://github.com/expressjs/multer, https://docs.nestjs.com/techniques/file-upload,
 * https://github.com/node-formidable/formidable, https://werkzeug.palletsprojects.com/en/stable/datastructures/,
 * https://www.php.net/move_uploaded_file, https://laravel.com/docs/filesystem,
 * https://symfony.com/doc/current/controller/upload_file.html, https://github.com/carrierwaveuploader/carrierwave,
 * https://shrinerb.com/docs/storage/file-system, https://docs.spring.io/spring-framework/reference/web/webmvc/,
 * https://learn.microsoft.com/aspnet/core/mvc/models/file-uploads, https://gin-gonic.com/en/docs/examples/upload-file/,
 * https://docs.gofiber.io/api/ctx
 */
export const apis: ApiTable<UploadApi> = {
  node: {
    multer: { option: 'dest' },
    'multer.diskStorage': { option: 'destination' },
    '@nestjs/platform-express.FileInterceptor': { option: 'dest' },
    '@nestjs/platform-express.FilesInterceptor': { option: 'dest' },
    formidable: { option: 'uploadDir' },
    'formidable.formidable': { option: 'uploadDir' },
    'formidable.IncomingForm': { option: 'uploadDir' },
  },
  python: {
    'flask.request.files[].save': first,
    'flask.request.files.get().save': first,
    'quart.request.files[].save': first,
    'werkzeug.datastructures.FileStorage.save': first,
  },
  php: {
    move_uploaded_file: second,
    'Illuminate.Support.Facades.Storage.disk': { given: ['public'] },
    'Illuminate.Http.UploadedFile.move': first,
    'Symfony.Component.HttpFoundation.File.UploadedFile.move': first,
  },
  ruby: {
    storage: { given: ['file'], inside: ['CarrierWave.Uploader.Base'] },
    'Shrine.Storage.FileSystem': { severity: 'information' },
    'Shrine.Storage.FileSystem.new': { severity: 'information' },
  },
  jvm: {
    [`${MULTIPART}.transferTo`]: first,
    'org.springframework.http.codec.multipart.FilePart.transferTo': first,
    ...Object.fromEntries(PARTS.map((part) => [`${part}.write`, first])),
    'java.nio.file.Files.copy': {
      path: 1,
      from: [`${MULTIPART}.getInputStream`, ...PARTS.map((part) => `${part}.getInputStream`)],
    },
  },
  dotnet: {
    [`${FORM_FILE}.CopyToAsync`]: { stream: true },
    [`${FORM_FILE}.CopyTo`]: { stream: true },
  },
  go: {
    [`${GIN}.SaveUploadedFile`]: second,
    ...Object.fromEntries(FIBER.map((type) => [`${type}.SaveFile`, second])),
  },
};

/** Calls that open a file to write on it. */
export const fileStreams: ReadonlySet<string> = new Set([
  'System.IO.FileStream',
  'System.IO.File.Create',
  'System.IO.File.OpenWrite',
  'System.IO.File.Open',
]);
