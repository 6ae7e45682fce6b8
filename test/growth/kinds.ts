/** A kind of text that may be of any length: a file made of units, which differ from each other. */
export interface Kind {
  readonly name: string;
  readonly path: string;
  readonly head?: string;
  readonly tail?: string;
  /** The text of one unit; N stands for its number. */
  readonly unit: string;
}

const SECRET = ['tr0ub4', 'dor', 'Kx9', 'vQ2m'].join('');

const CODE: readonly Kind[] = [
  {
    name: 'Python',
    path: 'app/orders.py',
    head: 'import os\nimport subprocess\nimport logging\n\nlog = logging.getLogger(__name__)\norders = {}\n\n',
    unit: `def order_N(request, limit=N):\n    host_N = os.environ.get("HOST_N", "h")\n    if limit > N:\n        orders[N] = host_N\n        log.info("order %s", host_N)\n    return subprocess.run(["convert", host_N])\n\nvalue_N = "text N"\n`,
  },
  {
    name: 'JavaScript',
    path: 'src/orders.js',
    head: "const { execFile } = require('node:child_process');\nconst app = require('express')();\nconst orders = {};\n\n",
    unit: "app.get('/orders/N', (req, res) => {\n  const hostN = process.env.HOST_N || 'h';\n  if (req.query.n > N) orders[N] = hostN;\n  execFile('convert', [hostN]);\n  res.json({ orders, text: 'text N' });\n});\nconst valueN = 'text N';\n",
  },
  {
    name: 'TypeScript',
    path: 'src/orders.ts',
    head: "import { execFile } from 'node:child_process';\nimport express, { type Request, type Response } from 'express';\nconst app = express();\nconst orders: Record<number, string> = {};\n\n",
    unit: "export function orderN(req: Request, res: Response): void {\n  const hostN = process.env.HOST_N ?? 'h';\n  if (Number(req.query.n) > N) orders[N] = hostN;\n  execFile('convert', [hostN]);\n  res.json({ orders, text: 'text N' });\n}\napp.get('/orders/N', orderN);\n",
  },
  {
    name: 'TSX',
    path: 'src/orders.tsx',
    head: "import { useState } from 'react';\n\n",
    unit: 'export function OrderN({ limit = N }: { limit?: number }) {\n  const [host] = useState(process.env.HOST_N ?? "h");\n  return limit > N ? <p title="text N">{host}</p> : null;\n}\nconst valueN = "text N";\n',
  },
  {
    name: 'Java',
    path: 'src/main/java/shop/Orders.java',
    head: 'package shop;\n\nimport java.io.IOException;\nimport java.util.Map;\n\npublic class Orders {\n  private final Map<Integer, String> orders = new java.util.HashMap<>();\n\n',
    unit: '  String orderN(int limit) throws IOException {\n    String hostN = System.getenv().getOrDefault("HOST_N", "h");\n    if (limit > N) orders.put(N, hostN);\n    Runtime.getRuntime().exec("convert " + hostN);\n    return "text N";\n  }\n\n',
    tail: '}\n',
  },
  {
    name: 'Kotlin',
    path: 'src/main/kotlin/shop/Orders.kt',
    head: 'package shop\n\nval orders = mutableMapOf<Int, String>()\n\n',
    unit: 'fun orderN(limit: Int = N): String {\n  val hostN = System.getenv("HOST_N") ?: "h"\n  if (limit > N) orders[N] = hostN\n  Runtime.getRuntime().exec("convert " + hostN)\n  return "text N"\n}\n\n',
  },
  {
    name: 'Go',
    path: 'orders.go',
    head: 'package shop\n\nimport (\n\t"net/http"\n\t"os"\n\t"os/exec"\n)\n\nvar orders = map[int]string{}\n\n',
    unit: 'func orderN(w http.ResponseWriter, r *http.Request) {\n\thostN := os.Getenv("HOST_N")\n\tif len(hostN) > N {\n\t\torders[N] = hostN\n\t}\n\texec.Command("convert", hostN).Run()\n\tw.Write([]byte("text N"))\n}\n\n',
  },
  {
    name: 'Ruby',
    path: 'app/orders.rb',
    head: 'require "logger"\n\nORDERS = {}\n\n',
    unit: 'def order_N(limit = N)\n  host_N = ENV.fetch("HOST_N", "h")\n  ORDERS[N] = host_N if limit > N\n  system("convert", host_N)\n  "text N"\nend\n\n',
  },
  {
    name: 'PHP',
    path: 'src/orders.php',
    head: '<?php\n\n$orders = [];\n\n',
    unit: "function orderN($limit = N) {\n  $hostN = getenv('HOST_N') ?: 'h';\n  if ($limit > N) { $GLOBALS['orders'][N] = $hostN; }\n  exec('convert ' . $hostN);\n  return 'text N';\n}\n\n",
  },
  {
    name: 'C#',
    path: 'src/Orders.cs',
    head: 'using System;\nusing System.Collections.Generic;\nusing System.Diagnostics;\n\npublic class Orders\n{\n    private static readonly Dictionary<int, string> orders = new();\n\n',
    unit: '    public string OrderN(int limit = N)\n    {\n        var hostN = Environment.GetEnvironmentVariable("HOST_N") ?? "h";\n        if (limit > N) orders[N] = hostN;\n        Process.Start("convert", hostN);\n        return "text N";\n    }\n\n',
    tail: '}\n',
  },
  {
    name: 'Rust',
    path: 'src/orders.rs',
    head: 'use std::env;\nuse std::process::Command;\n\n',
    unit: 'pub fn order_N(limit: usize) -> String {\n    let host_N = env::var("HOST_N").unwrap_or("h".to_string());\n    if limit > N {\n        Command::new("convert").arg(&host_N).status().unwrap();\n    }\n    "text N".to_string()\n}\n\n',
  },
  {
    name: 'PowerShell',
    path: 'src/orders.ps1',
    unit: 'function Get-OrderN($limit = N) {\n  $hostN = $env:HOST_N\n  if ($limit -gt N) { convert $hostN }\n  "text N"\n}\n\n',
  },
  {
    name: 'shell',
    path: 'scripts/orders.sh',
    head: '#!/bin/sh\nset -e\n',
    unit: 'order_N() {\n  host_N="${HOST_N:-h}"\n  if [ "$1" -gt N ]; then\n    convert "$host_N" out-N.png\n  fi\n  echo "text N"\n}\n',
  },
];

const FORMATS: readonly Kind[] = [
  { name: 'INI', path: 'app.ini', unit: '[section-N]\nkey_N = value number N\nlog_N = /srv/N\n' },
  {
    name: 'properties',
    path: 'application.properties',
    unit: 'shop.order-N.limit=N\nshop.order-N.host=${HOST_N:h}\n',
  },
  { name: 'dotenv', path: '.env.example', unit: 'HOST_N=h\nLIMIT_N=N\n' },
  { name: 'TOML', path: 'config.toml', unit: '[order-N]\nhost = "h-N"\nlimits = [N, 2]\n' },
  {
    name: 'JSON',
    path: 'config.json',
    head: '{\n',
    unit: '  "order-N": { "host": "h-N", "limits": [N, 2] },\n',
    tail: '  "end": 1\n}\n',
  },
  { name: 'YAML', path: 'config.yaml', unit: 'order-N:\n  host: h-N\n  limits: [N, 2]\n' },
  {
    name: 'many documents of YAML',
    path: 'documents.yaml',
    unit: '---\nkind: Order\nname: order-N\nlimits: [N, 2]\n',
  },
  {
    name: 'Kubernetes',
    path: 'k8s/deployments.yaml',
    unit: '---\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: order-N\nspec:\n  replicas: 2\n  template:\n    spec:\n      containers:\n        - name: order-N\n          image: shop/order:1.N\n          command: ["order", "--limit", "N"]\n          env:\n            - name: HOST_N\n              value: h-N\n',
  },
  {
    name: 'Compose',
    path: 'compose.yaml',
    head: 'services:\n',
    unit: '  order-N:\n    image: shop/order:1.N\n    command: order --limit N\n    environment:\n      HOST_N: h-N\n    depends_on:\n      - order-0\n',
  },
  {
    name: 'a workflow',
    path: '.github/workflows/ci.yml',
    head: 'on: push\njobs:\n',
    unit: '  order-N:\n    runs-on: ubuntu-latest\n    env:\n      HOST_N: h-N\n    steps:\n      - uses: actions/checkout@v4\n      - run: ./order --limit N\n',
  },
  {
    name: 'XML',
    path: 'config.xml',
    head: '<config>\n',
    unit: '  <order name="order-N"><host>h-N</host><limit>N</limit></order>\n',
    tail: '</config>\n',
  },
  {
    name: 'one stage of a Dockerfile',
    path: 'Dockerfile',
    head: 'FROM alpine:3.20\n',
    unit: 'RUN ./order --limit N > out-N.txt\nENV HOST_N=h-N\nCOPY order-N /srv/\n',
  },
  {
    name: 'many stages of a Dockerfile',
    path: 'Dockerfile',
    unit: 'FROM alpine:3.20 AS order-N\nRUN ./order --limit N\nCMD ["order", "N"]\n',
  },
  { name: 'Procfile', path: 'Procfile', unit: 'order-N: ./order --limit N\n' },
  { name: 'Makefile', path: 'Makefile', unit: 'order-N:\n\t./order --limit N\n\techo text N\n' },
  { name: 'requirements', path: 'requirements.txt', unit: 'order-N==1.N\n' },
  {
    name: 'Terraform',
    path: 'main.tf',
    unit: 'resource "aws_instance" "order-N" {\n  ami  = "ami-N"\n  tags = { host = "h-N" }\n}\n',
  },
  {
    name: 'systemd',
    path: 'order.service',
    head: '[Service]\nExecStart=/srv/order\n',
    unit: 'Environment=HOST_N=h-N\n',
  },
  { name: 'crontab', path: 'crontab', unit: '5 4 * * * /srv/order --limit N\n' },
  {
    name: 'Gradle',
    path: 'build.gradle',
    head: 'dependencies {\n',
    unit: "  implementation 'shop:order-N:1.N'\n",
    tail: '}\n',
  },
  {
    name: 'go.mod',
    path: 'go.mod',
    head: 'module shop\n\ngo 1.22\n\nrequire (\n',
    unit: '\tshop.dev/order-N v1.N.0\n',
    tail: ')\n',
  },
  { name: 'an ignore file', path: '.gitignore', unit: 'order-N/*.tmp\n!order-N/keep.tmp\n' },
  { name: 'netrc', path: '.netrc', unit: 'machine order-N.example\nlogin l-N\n' },
];

/** One long line of what else stands in many. */
const LINES: readonly Kind[] = [
  {
    name: 'a long line of JavaScript',
    path: 'src/line.js',
    head: 'const all = [',
    unit: "'text N', process.env.HOST_N || 'h', ",
    tail: '];\n',
  },
  {
    name: 'a long line of Python',
    path: 'app/line.py',
    head: 'import os\nall = [',
    unit: '"text N", os.environ.get("HOST_N", "h"), ',
    tail: ']\n',
  },
  {
    name: 'a long line of JSON',
    path: 'line.json',
    head: '[',
    unit: '{"host":"h-N","limit":N},',
    tail: '0]',
  },
  { name: 'a long line of shell', path: 'scripts/line.sh', unit: 'order --limit N; ', tail: 'true\n' },
  {
    name: 'a long RUN',
    path: 'Dockerfile',
    head: 'FROM alpine:3.20\nRUN true',
    unit: ' && ./order --limit N',
    tail: '\n',
  },
];

/** Findings all over: what is wrong must not cost more than in proportion, either. */
const FINDINGS: readonly Kind[] = [
  { name: 'secrets of Python', path: 'app/keys.py', unit: `password_N = "${SECRET}N"\n` },
  { name: 'secrets of YAML', path: 'config/production.yaml', unit: `order-N:\n  password: ${SECRET}N\n` },
  {
    name: 'shell-outs of JavaScript',
    path: 'src/run.js',
    head: "const { execSync } = require('child_process');\n",
    unit: "execSync('convert text-N.png');\n",
  },
  {
    name: 'suppressed findings',
    path: 'app/kept.py',
    unit: `# twelve-factor-ignore config/hardcoded-secret: a test\npassword_N = "${SECRET}N"\n`,
  },
  {
    name: 'one name, bound and read again and again',
    path: 'app/again.py',
    head: 'import os\n',
    unit: 'value = os.environ["HOST_N"]\nif value: print(value)\n',
  },
];

export const kinds: readonly Kind[] = [...CODE, ...FORMATS, ...LINES, ...FINDINGS];

/** The text of that many units. */
export function textOf({ head = '', unit, tail = '' }: Kind, units: number): string {
  return (
    head + Array.from({ length: units }, (_, index) => unit.replaceAll('N', String(index))).join('') + tail
  );
}
