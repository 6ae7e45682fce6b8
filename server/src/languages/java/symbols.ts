import type { LanguageSymbols } from '../../core/language';
import { jvmSymbols } from '../shared/jvm';

export const symbols: LanguageSymbols = { ...jvmSymbols, self: ['this'] };
