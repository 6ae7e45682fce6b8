import type { NamingTable } from '../../semantics/naming';
import { comparing, keyed, members } from './rows';

/**
 * Headers, settings (`viper.Set`), variables of the environment, the defaults of flags: https://pkg.go.dev/flag,
 * https://pkg.go.dev/github.com/spf13/pflag, https://pkg.go.dev/github.com/alecthomas/kingpin/v2
 */
export const go: NamingTable = {
  verbs: /^(?:Set|With)(?=[A-Z])/,
  functions: {
    ...members(
      'Add Set SetDefault Setenv SetHeader SetFormData SetQueryParam WithEnv WithHeader WithEnvVariable WriteField',
      keyed(0, 1, 2, 9),
    ),
    ...members('String', keyed(0, 1, 2, 9)),
    ...members('StringP', keyed(0, 2, 3, 9)),
    ...members('StringVar', keyed(1, 2, 3, 9)),
    ...members('StringVarP', keyed(1, 3, 4, 9)),
    ...members('Default', { kind: 'behind', calls: ['Flag', 'Arg'], value: 0 }),
    ...members('EqualFold ConstantTimeCompare Compare Equal', comparing),
  },
};
