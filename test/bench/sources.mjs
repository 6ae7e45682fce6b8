// Source files as people write them, of any length: imports, classes, functions, calls, strings, comments, a few findings.
import { compose } from './words.mjs';

const SECRET = ['tr0ub4', 'dor', 'Kx9', 'vQ2m'].join('');

const python = {
  id: 'python',
  extension: 'py',
  grammar: 'tree-sitter-python',
  head: 'import json\nimport logging\nimport os\nimport subprocess\nfrom dataclasses import dataclass, field\nfrom datetime import datetime, timedelta\n\nfrom app.store import Repository, session_scope\n\nlog = logging.getLogger(__name__)\n',
  findings: [
    `db_password = "${SECRET}"`,
    'def thumbnail(path):\n    return subprocess.run("convert " + path + " out.png", shell=True, check=True)',
    'handler = logging.FileHandler("/var/log/app/orders.log")\nlog.addHandler(handler)',
    `broker = os.environ.get("BROKER_PASSWORD", "${SECRET}")`,
  ],
  pieces: [
    (w, n) =>
      `def ${w.snake()}_${n}(${w.noun()}, limit=${w.number(100)}, *, strict=False):\n    """${w.note()}"""\n    rows = session_scope().query(${w.pascal()}).filter_by(state="${w.noun()}").all()\n    total = sum(row.amount for row in rows if row.amount > limit)\n    if strict and not rows:\n        raise ValueError(f"no ${w.noun()} for {${'limit'}}")\n    log.info("%s rows in %s", len(rows), "${w.noun()}")\n    return {"total": total, "rows": [row.as_dict() for row in rows], "at": datetime.utcnow()}`,
    (w, n) =>
      `@dataclass\nclass ${w.pascal()}${n}(Repository):\n    name: str\n    ${w.noun()}s: list = field(default_factory=list)\n    created: datetime = field(default_factory=datetime.utcnow)\n\n    def ${w.snake()}(self, key, value=None):\n        # ${w.note()}\n        current = self.${w.noun()}s or []\n        self.cache = {item.id: item for item in current}\n        return self.cache.get(key, value)\n\n    async def ${w.snake()}_later(self, delay):\n        await self.queue.put(json.dumps({"name": self.name, "delay": delay}))\n        return datetime.utcnow() + timedelta(seconds=delay)`,
    (w, n) =>
      `${w.noun().toUpperCase()}_LIMITS_${n} = {\n    "small": ${w.number(50)},\n    "large": ${w.number(900)},\n    "label": "${w.noun()} of the ${w.noun()}",\n}\n\nfor ${w.noun()}_${n} in range(${w.number(9)}):\n    try:\n        ${w.snake()}(${w.noun()}_${n}, "${w.noun()}")\n    except (KeyError, ValueError) as error:\n        log.warning("skipped: %s", error)`,
  ],
};

const typescript = {
  id: 'typescript',
  extension: 'ts',
  grammar: 'tree-sitter-typescript',
  head: "import { execSync } from 'node:child_process';\nimport { readFile } from 'node:fs/promises';\nimport express, { type Request, type Response } from 'express';\nimport winston from 'winston';\nimport { Repository } from './repository';\n\nconst app = express();\n",
  findings: [
    `const dbPassword = '${SECRET}';`,
    'export function dump(): string {\n  return execSync(`pg_dump ${process.env.DATABASE_URL} | gzip`).toString();\n}',
    "const logger = winston.createLogger({ transports: [new winston.transports.File({ filename: 'logs/app.log' })] });",
    `const cookieSecret = process.env.COOKIE_SECRET || '${SECRET}';`,
  ],
  pieces: [
    (w, n) =>
      `export interface ${w.pascal()}${n} {\n  readonly id: string;\n  ${w.noun()}s: readonly string[];\n  createdAt?: Date;\n}\n\nexport async function ${w.camel()}${n}(${w.noun()}Id: string, limit = ${w.number(100)}): Promise<number> {\n  // ${w.note()}\n  const rows = await Repository.find({ where: { id: ${w.noun()}Id, state: '${w.noun()}' }, take: limit });\n  const total = rows.filter((row) => row.amount > 0).reduce((sum, row) => sum + row.amount, 0);\n  console.log(\`\${rows.length} rows, \${total} in all\`);\n  return total;\n}`,
    (w, n) =>
      `class ${w.pascal()}Service${n} extends Repository<string> {\n  private readonly cache = new Map<string, unknown>();\n\n  constructor(private readonly name: string, private ${w.noun()}s: string[] = []) {\n    super();\n  }\n\n  async ${w.camel()}(key: string): Promise<unknown> {\n    if (!this.cache.has(key)) {\n      this.cache.set(key, JSON.parse(await readFile(\`./data/\${key}.json\`, 'utf8')));\n    }\n    return this.cache.get(key) ?? null;\n  }\n}`,
    (w, n) =>
      `app.get('/${w.noun()}s/${n}/:id', async (request: Request, response: Response) => {\n  const { id } = request.params;\n  try {\n    const found = await new Repository().load(id, { deep: true, label: "${w.noun()}" });\n    response.json({ found, at: new Date().toISOString() });\n  } catch (error) {\n    response.status(500).send({ error: String(error) });\n  }\n});`,
  ],
};

const java = {
  id: 'java',
  extension: 'java',
  grammar: 'tree-sitter-java',
  head: 'package shop.orders;\n\nimport java.io.IOException;\nimport java.util.List;\nimport java.util.Map;\nimport java.util.logging.FileHandler;\nimport java.util.logging.Logger;\nimport java.util.stream.Collectors;\n\npublic class Orders {\n  private static final Logger LOG = Logger.getLogger(Orders.class.getName());\n',
  findings: [
    `  private static final String DB_PASSWORD = "${SECRET}";`,
    '  void convert(String path) throws IOException {\n    Runtime.getRuntime().exec("convert " + path + " out.png");\n  }',
    '  void toFile() throws IOException {\n    LOG.addHandler(new FileHandler("/var/log/orders.log"));\n  }',
    '  Process dump() throws IOException {\n    return new ProcessBuilder("pg_dump", "--clean").start();\n  }',
  ],
  pieces: [
    (w, n) =>
      `  /** ${w.note()} */\n  public List<String> ${w.camel()}${n}(Map<String, Integer> ${w.noun()}s, int limit) {\n    List<String> names = ${w.noun()}s.entrySet().stream()\n        .filter(entry -> entry.getValue() > limit)\n        .map(Map.Entry::getKey)\n        .collect(Collectors.toList());\n    if (names.isEmpty()) {\n      throw new IllegalStateException("no ${w.noun()} above " + limit);\n    }\n    LOG.info(names.size() + " of ${w.noun()}");\n    return names;\n  }`,
    (w, n) =>
      `  static class ${w.pascal()}${n} extends Repository<String> {\n    private final String name;\n    private int ${w.noun()}Count = ${w.number(40)};\n\n    ${w.pascal()}X${n}(String name) {\n      this.name = name;\n    }\n\n    // ${w.note()}\n    String ${w.camel()}(String key, Object value) {\n      for (int index = 0; index < ${w.noun()}Count; index++) {\n        if (key.equals(String.valueOf(index))) return name + ":" + value;\n      }\n      return "${w.noun()}";\n    }\n  }`,
  ],
  tail: '}\n',
};

const go = {
  id: 'go',
  extension: 'go',
  grammar: 'tree-sitter-go',
  head: 'package orders\n\nimport (\n\t"context"\n\t"encoding/json"\n\t"fmt"\n\t"log"\n\t"os"\n\t"os/exec"\n\t"time"\n)\n',
  findings: [
    `var dbPassword = "${SECRET}"`,
    'func dump(url string) error {\n\treturn exec.Command("pg_dump", "--clean", url).Run()\n}',
    'func init() {\n\tfile, _ := os.OpenFile("/var/log/orders.log", os.O_APPEND|os.O_CREATE, 0o644)\n\tlog.SetOutput(file)\n}',
    'func archive(dir string) ([]byte, error) {\n\treturn exec.Command("sh", "-c", "tar czf - "+dir).Output()\n}',
  ],
  pieces: [
    (w, n) =>
      `// ${w.capital(w.camel())}${n} does the work. ${w.note()}\nfunc ${w.capital(w.camel())}${n}(ctx context.Context, ${w.noun()}s []string, limit int) (map[string]int, error) {\n\tcounts := make(map[string]int, len(${w.noun()}s))\n\tfor index, name := range []string{"${w.noun()}", "${w.noun()}"} {\n\t\tif index > limit {\n\t\t\treturn nil, fmt.Errorf("too many: %d of %s", index, name)\n\t\t}\n\t\tcounts[name] += index\n\t}\n\tlog.Printf("%d names", len(counts))\n\treturn counts, ctx.Err()\n}`,
    (w, n) =>
      `type ${w.pascal()}${n} struct {\n\tName    string        \`json:"name"\`\n\tTimeout time.Duration \`json:"timeout"\`\n\t${w.capital(w.noun())}s   []string\n}\n\nfunc (s *${w.pascal()}${n}) ${w.capital(w.camel())}(key string) ([]byte, error) {\n\tif s.Name == "" {\n\t\ts.Name = "${w.noun()}"\n\t}\n\tbody, err := json.Marshal(map[string]any{"name": s.Name, "key": key, "at": time.Now()})\n\tif err != nil {\n\t\treturn nil, fmt.Errorf("${w.noun()}: %w", err)\n\t}\n\treturn body, nil\n}`,
  ],
};

export const languages = [python, typescript, java, go];

/** A file of about that many lines. */
export function source(language, lines) {
  return written(language, lines, language.findings);
}

/** The same without anything to find. */
export function quietSource(language, lines) {
  return written(language, lines, []);
}

/** The same with forty findings, spread all over. */
export function settingsSource(language, lines) {
  return written(
    language,
    lines,
    Array.from({ length: 40 }, (_, at) => language.findings[at % language.findings.length]),
  );
}

function written(language, lines, findings) {
  const text = compose(lines, language.head, language.pieces, findings, lines);
  return text + (language.tail ?? '');
}
