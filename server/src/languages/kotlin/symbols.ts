import type { LanguageSymbols } from '../../semantics/language-symbols';
import { jvmSymbols } from '../shared/jvm';

const { environment, returns } = jvmSymbols;

/** As in Java, but that a map is indexed: `System.getenv()["X"]`. */
export const symbols: LanguageSymbols = {
  ...jvmSymbols,
  returns: {
    ...returns,
    // https://kotlinlang.org/api/core/kotlin-stdlib/kotlin.io.path/
    'kotlin.io.path.Path': 'java.nio.file.Path',
  },
  self: ['this'],
  environment: { ...environment, objects: [...environment.objects, 'java.lang.System.getenv()'] },
};
