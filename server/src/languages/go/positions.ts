import type { BindingForm } from '../../semantics/facts';

/** A function that is given a value together with its name. */
export interface Keyed {
  readonly form: BindingForm;
  readonly key: number;
  readonly value: number;
}

const set: Keyed = { form: 'setter', key: 0, value: 1 };

/**
 * By the function's own name, whatever it is a member of: maps of headers and of settings (`viper.Set`), variables
 * of the environment, and the defaults of flags (https://pkg.go.dev/flag, https://pkg.go.dev/github.com/spf13/pflag).
 */
export const KEYED: ReadonlyMap<string, Keyed> = new Map(
  Object.entries({
    Add: set,
    Set: set,
    SetDefault: set,
    Setenv: set,
    SetHeader: set,
    SetFormData: set,
    SetQueryParam: set,
    WithEnv: set,
    WithHeader: set,
    WithEnvVariable: set,
    WriteField: set,
    String: { form: 'argument', key: 0, value: 1 },
    StringP: { form: 'argument', key: 0, value: 2 },
    StringVar: { form: 'argument', key: 1, value: 2 },
    StringVarP: { form: 'argument', key: 1, value: 3 },
  } satisfies Record<string, Keyed>),
);

/**
 * Positions that always hold a password, of functions whose own name says it: https://pkg.go.dev/net/http, /net/url,
 * /net/smtp, https://pkg.go.dev/gopkg.in/gomail.v2, https://pkg.go.dev/github.com/go-resty/resty/v2
 */
export const PASSWORDS: ReadonlyMap<string, number> = new Map([
  ['SetBasicAuth', 1],
  ['WithBasicAuth', 1],
  ['UserPassword', 1],
  ['PlainAuth', 2],
  ['CRAMMD5Auth', 1],
  ['NewPlainDialer', 3],
]);

/** Functions of two arguments that tell whether both are the same. */
export const COMPARISONS = new Set(['EqualFold', 'ConstantTimeCompare', 'Compare', 'Equal']);
