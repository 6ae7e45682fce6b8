import type { LanguageSymbols } from '../../semantics/language-symbols';
import { ENVIRONMENT_HELPER } from '../shared/environment-helpers';

/** https://pkg.go.dev/github.com/bitfield/script: what makes a pipe, and what goes on with one. */
const SOURCES = 'Args Do Echo Exec File FindFiles Get IfExists ListFiles NewPipe Post Slice Stdin';
const FILTERS =
  'Basename Column Concat Dirname EachLine Exec ExecForEach Filter FilterLine FilterScan First Freq Get Join JQ Last ' +
  'Match MatchRegexp Post Reject RejectRegexp Replace ReplaceRegexp Tee WithStderr WithStdout';
const SCRIPT = 'github.com/bitfield/script';

const names = (prefix: string, list: string, type: string) =>
  Object.fromEntries(list.split(' ').map((name) => [`${prefix}.${name}`, type]));

/**
 * What the standard library (https://pkg.go.dev/std) and common packages answer. A name that nothing in the file
 * defines belongs to another file of the same package, so it never stands for an import.
 */
export const symbols: LanguageSymbols = {
  self: [],
  classNames: 'qualified',
  blockItems: true,
  declaredFirst: true,
  implicit: (name) => [`package.${name}`],
  returns: {
    ...names(SCRIPT, SOURCES, `${SCRIPT}.Pipe`),
    ...names(`${SCRIPT}.Pipe`, FILTERS, `${SCRIPT}.Pipe`),
    'github.com/codeskyblue/go-sh.NewSession': 'github.com/codeskyblue/go-sh.Session',
    'github.com/codeskyblue/go-sh.Command': 'github.com/codeskyblue/go-sh.Session',
    'github.com/codeskyblue/go-sh.Session.Command': 'github.com/codeskyblue/go-sh.Session',
    'github.com/rs/zerolog/log.With': 'github.com/rs/zerolog.Context',
    'os/exec.Command': 'os/exec.Cmd',
    'os/exec.CommandContext': 'os/exec.Cmd',
    'k8s.io/utils/exec.New': 'k8s.io/utils/exec.Interface',
    'log.New': 'log.Logger',
    'log.Default': 'log.Logger',
    'log/slog.New': 'log/slog.Logger',
    'log/slog.Default': 'log/slog.Logger',
    'os.Open': 'os.File',
    'os.OpenFile': 'os.File',
    'os.Create': 'os.File',
    'os.CreateTemp': 'os.File',
    'os.NewFile': 'os.File',
    'net/http.NewRequest': 'net/http.Request',
    'net/http.NewRequestWithContext': 'net/http.Request',
    'github.com/sirupsen/logrus.New': 'github.com/sirupsen/logrus.Logger',
    'github.com/sirupsen/logrus.StandardLogger': 'github.com/sirupsen/logrus.Logger',
    'github.com/rs/zerolog.New': 'github.com/rs/zerolog.Logger',
    'github.com/charmbracelet/log.New': 'github.com/charmbracelet/log.Logger',
    'github.com/charmbracelet/log.Default': 'github.com/charmbracelet/log.Logger',
    'go.uber.org/zap.NewProductionConfig': 'go.uber.org/zap.Config',
    'go.uber.org/zap.NewDevelopmentConfig': 'go.uber.org/zap.Config',
    'github.com/apex/log.New': 'github.com/apex/log.Logger',
    'github.com/labstack/echo.New': 'github.com/labstack/echo.Echo',
    'github.com/labstack/echo/v4.New': 'github.com/labstack/echo/v4.Echo',
    'github.com/labstack/echo/v5.New': 'github.com/labstack/echo/v5.Echo',
    'github.com/astaxie/beego/logs.NewLogger': 'github.com/astaxie/beego/logs.BeeLogger',
    'github.com/beego/beego/v2/core/logs.NewLogger': 'github.com/beego/beego/v2/core/logs.BeeLogger',
    'github.com/go-ldap/ldap/v3.DialURL': 'github.com/go-ldap/ldap/v3.Conn',
    'github.com/spf13/viper.New': 'github.com/spf13/viper.Viper',
    'github.com/spf13/viper.GetViper': 'github.com/spf13/viper.Viper',
  },
  environment: {
    calls: {
      'os.Getenv': { name: 0 },
      'os.LookupEnv': { name: 0 },
      'syscall.Getenv': { name: 0 },
      'github.com/spf13/viper.GetString': { name: 0 },
      'github.com/spf13/viper.Viper.GetString': { name: 0 },
      'github.com/gobuffalo/envy.Get': { name: 0, fallback: 1 },
      'github.com/gobuffalo/envy.MustGet': { name: 0 },
    },
    objects: [],
    helpers: ENVIRONMENT_HELPER,
  },
};
