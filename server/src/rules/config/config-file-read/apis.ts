import type { ApiTable } from '../../../semantics/apis';

/** A call that reads a file. */
export interface FileReader {
  /** Position of its path. */
  readonly path: number;
}

const first: FileReader = { path: 0 };
const all = (names: string) => Object.fromEntries(names.split(' ').map((name) => [name, first]));

/**
 * Python: https://docs.python.org/3/library/functions.html#open, https://docs.python.org/3/library/configparser.html;
 * Node: https://nodejs.org/api/fs.html; Go: https://pkg.go.dev/os, https://github.com/spf13/viper;
 * PHP: https://www.php.net/parse_ini_file; Ruby: https://docs.ruby-lang.org/en/master/Psych.html
 */
export const apis: ApiTable<FileReader> = {
  python: all(
    'open io.open codecs.open configparser.ConfigParser.read configparser.RawConfigParser.read toml.load anyconfig.load',
  ),
  node: all(
    'require fs.readFileSync fs.readFile fs.promises.readFile fs/promises.readFile fs-extra.readJson fs-extra.readJsonSync fs-extra.readFileSync',
  ),
  jvm: all(
    'java.io.FileInputStream java.io.FileReader java.nio.file.Paths.get java.nio.file.Path.of java.nio.file.Files.newInputStream *.getResourceAsStream *.getResource java.lang.ClassLoader.getSystemResourceAsStream',
  ),
  go: all(
    'os.ReadFile os.Open io/ioutil.ReadFile github.com/spf13/viper.SetConfigFile github.com/spf13/viper.Viper.SetConfigFile gopkg.in/ini.v1.Load github.com/magiconair/properties.MustLoadFile github.com/BurntSushi/toml.DecodeFile',
  ),
  ruby: all(
    'YAML.load_file YAML.safe_load_file YAML.unsafe_load_file Psych.load_file JSON.load_file File.read File.open IniFile.load',
  ),
  php: all(
    'parse_ini_file file_get_contents simplexml_load_file yaml_parse_file Symfony.Component.Yaml.Yaml.parseFile',
  ),
  dotnet: all(
    'System.IO.File.ReadAllText System.IO.File.OpenText System.IO.File.OpenRead System.IO.StreamReader',
  ),
  rust: all('std.fs.read_to_string std.fs.File.open'),
};
