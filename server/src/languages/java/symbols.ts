import type { LanguageSymbols } from '../../syntax/language';
import { jvmSymbols } from '../shared/jvm';

export const symbols: LanguageSymbols = { ...jvmSymbols, self: ['this'] };
