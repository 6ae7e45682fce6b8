import type { FileOpeners, LogSink } from '../api';

const stdout = { kind: 'argument', code: '{os.Stdout}' } as const;
/** Takes a writer, which may be anything. */
const writer: LogSink = { path: 0, writer: true, instead: stdout };
const output: LogSink = { keyword: 'Output', writer: true, instead: stdout };
/** Writes into a file, always: the default is a file in the folder for temporary ones. */
const rolling: LogSink = { keyword: 'Filename' };
const file: LogSink = { path: 0 };
/** `SetLogger("file", `{"filename":"shop.log"}`)` */
const adapter: LogSink = { where: { from: 0, values: ['file', 'multifile'] } };
const adapters = (module: string): Record<string, LogSink> =>
  Object.fromEntries(['SetLogger', 'BeeLogger.SetLogger'].map((name) => [`${module}.${name}`, adapter]));

/** The standard library (https://pkg.go.dev/log, https://pkg.go.dev/log/slog) and common logging packages. */
export const go: Readonly<Record<string, LogSink>> = {
  'log.SetOutput': writer,
  'log.New': writer,
  'log.Logger.SetOutput': writer,
  'log/slog.NewTextHandler': writer,
  'log/slog.NewJSONHandler': writer,
  'github.com/sirupsen/logrus.SetOutput': writer,
  'github.com/sirupsen/logrus.Logger.SetOutput': writer,
  // A path, a map of paths by level, or a writer.
  'github.com/rifflock/lfshook.NewHook': { path: 0, known: true },
  'github.com/rs/zerolog.New': writer,
  'github.com/rs/zerolog.ConsoleWriter': { keyword: 'Out', writer: true, instead: stdout },
  'go.uber.org/zap.Config': {
    keyword: 'OutputPaths',
    optional: true,
    instead: { kind: 'argument', code: '[]string{"stdout"}' },
  },
  'go.uber.org/zap.Open': { path: 0, known: true },
  'go.uber.org/zap/zapcore.AddSync': writer,
  'go.uber.org/zap/zapcore.Lock': writer,
  'github.com/charmbracelet/log.New': writer,
  'github.com/charmbracelet/log.NewWithOptions': writer,
  'github.com/charmbracelet/log.SetOutput': writer,
  'github.com/charmbracelet/log.Logger.SetOutput': writer,
  'github.com/apex/log/handlers/json.New': writer,
  'github.com/apex/log/handlers/text.New': writer,
  'github.com/apex/log/handlers/logfmt.New': writer,
  'github.com/apex/log/handlers/cli.New': writer,
  'github.com/go-kit/log.NewLogfmtLogger': writer,
  'github.com/go-kit/log.NewJSONLogger': writer,
  'github.com/go-kit/kit/log.NewLogfmtLogger': writer,
  'github.com/go-kit/kit/log.NewJSONLogger': writer,
  'github.com/op/go-logging.NewLogBackend': writer,
  'github.com/hashicorp/go-hclog.LoggerOptions': output,
  'github.com/gin-gonic/gin.LoggerWithWriter': writer,
  'github.com/gin-gonic/gin.LoggerConfig': output,
  'github.com/labstack/echo/middleware.LoggerConfig': output,
  'github.com/labstack/echo/v4/middleware.LoggerConfig': output,
  'github.com/labstack/echo/v4.Echo.Logger.SetOutput': writer,
  'github.com/labstack/gommon/log.SetOutput': writer,
  'github.com/gofiber/fiber/v2/middleware/logger.Config': output,
  'github.com/gofiber/fiber/v2/log.SetOutput': writer,
  'github.com/gorilla/handlers.LoggingHandler': writer,
  'github.com/gorilla/handlers.CombinedLoggingHandler': writer,
  'github.com/gofiber/fiber/v3/middleware/logger.Config': {
    keyword: 'Stream',
    writer: true,
    instead: stdout,
  },
  'github.com/gofiber/fiber/v3/log.SetOutput': writer,
  'github.com/rs/zerolog/log.Output': writer,
  'github.com/rs/zerolog.Logger.Output': writer,
  'github.com/lmittmann/tint.NewHandler': writer,
  'github.com/kataras/golog.SetOutput': writer,
  'github.com/kataras/golog.AddOutput': writer,
  'github.com/hashicorp/logutils.LevelFilter': { keyword: 'Writer', writer: true, instead: stdout },
  // https://pkg.go.dev/k8s.io/klog/v2: files are named by flags, which a program can also set itself.
  'k8s.io/klog/v2.SetOutput': writer,
  'k8s.io/klog/v2.SetOutputBySeverity': { path: 1, writer: true, instead: stdout },
  'k8s.io/klog.SetOutput': writer,
  'k8s.io/klog.SetOutputBySeverity': { path: 1, writer: true, instead: stdout },
  'flag.Set': { path: 1, known: true, where: { from: 0, values: ['log_file', 'log_dir'] } },
  'flag.FlagSet.Set': { path: 1, known: true, where: { from: 0, values: ['log_file', 'log_dir'] } },
  // https://pkg.go.dev/github.com/beego/beego/v2/core/logs
  ...adapters('github.com/beego/beego/v2/core/logs'),
  ...adapters('github.com/astaxie/beego/logs'),
  ...adapters('github.com/beego/beego/logs'),
  // https://pkg.go.dev/unknwon.dev/clog/v2
  'unknwon.dev/clog/v2.FileConfig': rolling,
  // https://pkg.go.dev/github.com/gookit/slog/handler
  'github.com/gookit/slog/handler.NewFileHandler': file,
  'github.com/gookit/slog/handler.MustFileHandler': file,
  'github.com/gookit/slog/handler.JSONFileHandler': file,
  'github.com/gookit/slog/handler.NewBuffFileHandler': file,
  'github.com/gookit/slog/handler.NewRotateFileHandler': file,
  'github.com/gookit/slog/handler.NewRotateFile': file,
  'github.com/gookit/slog/handler.MustRotateFile': file,
  'github.com/gookit/slog/handler.NewTimeRotateFile': file,
  'github.com/gookit/slog/handler.MustTimeRotateFile': file,
  'github.com/gookit/slog/handler.NewSizeRotateFile': file,
  'github.com/gookit/slog/handler.MustSizeRotateFile': file,
  // https://pkg.go.dev/github.com/inconshreveable/log15
  'github.com/inconshreveable/log15.FileHandler': file,
  'github.com/inconshreveable/log15/v3.FileHandler': file,
  'gopkg.in/inconshreveable/log15.v2.FileHandler': file,
  'github.com/phuslu/log.FileWriter': rolling,
  'github.com/alecthomas/log4go.NewFileLogWriter': file,
  'github.com/jeanphorn/log4go.NewFileLogWriter': file,
  'github.com/sevlyar/go-daemon.Context': { keyword: 'LogFileName', optional: true },
  // Rolling files.
  'gopkg.in/natefinch/lumberjack.v2.Logger': rolling,
  'github.com/natefinch/lumberjack.Logger': rolling,
  'github.com/natefinch/lumberjack/v3.NewRoller': file,
  'github.com/DeRuina/timberjack.Logger': rolling,
  'github.com/orandin/lumberjackrus.LogFile': rolling,
  'github.com/snowzach/rotatefilehook.RotateFileConfig': rolling,
  'github.com/utahta/go-cronowriter.New': file,
  'github.com/utahta/go-cronowriter.MustNew': file,
  'github.com/lestrrat-go/file-rotatelogs.New': file,
  'github.com/lestrrat/go-file-rotatelogs.New': file,
};

/** https://pkg.go.dev/github.com/sirupsen/logrus#Logger, https://pkg.go.dev/go.uber.org/zap#Config */
export const goAssigned: Readonly<Record<string, LogSink>> = {
  'github.com/sirupsen/logrus.Logger.Out': writer,
  'go.uber.org/zap.Config.OutputPaths': {
    path: 0,
    known: true,
    instead: { kind: 'argument', code: '[]string{"stdout"}' },
  },
  'go.uber.org/zap.Config.ErrorOutputPaths': {
    path: 0,
    known: true,
    instead: { kind: 'argument', code: '[]string{"stderr"}' },
  },
  'github.com/gin-gonic/gin.DefaultWriter': writer,
  'github.com/gin-gonic/gin.DefaultErrorWriter': writer,
};

export const goOpeners: FileOpeners = { 'os.OpenFile': 0, 'os.Create': 0 };

/** Calls that hand everything on to the writers that they are given. */
export const goWrappers: readonly string[] = [
  'io.MultiWriter',
  'bufio.NewWriter',
  'bufio.NewWriterSize',
  'go.uber.org/zap/zapcore.AddSync',
  'github.com/rs/zerolog.SyncWriter',
  'github.com/rs/zerolog/diode.NewWriter',
  'github.com/mattn/go-colorable.NewNonColorable',
  'github.com/rs/zerolog.MultiLevelWriter',
];
