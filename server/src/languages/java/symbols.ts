import type { LanguageSymbols } from '../../semantics/language-symbols';
import { jvmSymbols } from '../shared/jvm';

export const symbols: LanguageSymbols = { ...jvmSymbols, self: ['this'] };
