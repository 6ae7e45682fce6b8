import type { FileWrite } from '../api';

const first: FileWrite = { path: 0 };
const receiver: FileWrite = { path: -1 };
const always: FileWrite = { path: 0, always: true };

/**
 * https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/nio/file/Files.html,
 * https://docs.spring.io/spring-boot/api/java/org/springframework/boot/context/ApplicationPidFileWriter.html,
 * https://commons.apache.org/proper/commons-io/apidocs/org/apache/commons/io/FileUtils.html,
 * https://kotlinlang.org/api/core/kotlin-stdlib/kotlin.io/, https://kotlinlang.org/api/core/kotlin-stdlib/kotlin.io.path/
 */
export const jvm: Readonly<Record<string, FileWrite>> = {
  'java.nio.file.Files.writeString': first,
  'java.nio.file.Files.write': first,
  'java.nio.file.Files.newBufferedWriter': first,
  'java.nio.file.Files.newOutputStream': first,
  'java.nio.file.Files.createFile': first,
  'java.io.FileWriter': first,
  'java.io.FileOutputStream': first,
  'java.io.PrintWriter': first,
  'java.io.PrintStream': first,
  'java.io.RandomAccessFile': { path: 0, mode: 1 },
  // Kotlin's own extensions of `File` and `Path`.
  'java.io.File.writeText': receiver,
  'java.io.File.writeBytes': receiver,
  'java.io.File.appendText': receiver,
  'java.io.File.printWriter': receiver,
  'java.io.File.bufferedWriter': receiver,
  'java.io.File.writer': receiver,
  'java.io.File.outputStream': receiver,
  'kotlin.io.path.Path.writeText': receiver,
  'kotlin.io.path.Path.writeBytes': receiver,
  'kotlin.io.path.Path.writeLines': receiver,
  'kotlin.io.path.Path.createFile': receiver,
  'org.apache.commons.io.FileUtils.writeStringToFile': first,
  'org.apache.commons.io.FileUtils.write': first,
  'org.springframework.boot.context.ApplicationPidFileWriter': always,
  'org.springframework.boot.actuate.system.ApplicationPidFileWriter': always,
  'org.springframework.boot.actuate.system.ApplicationPidListener': always,
  'com.sun.akuma.Daemon.init': first,
};
