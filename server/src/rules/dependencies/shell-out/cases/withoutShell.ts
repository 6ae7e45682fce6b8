import { exec, execSync } from "node:child_process";

export function refresh(): void {
  exec("systemctl reload nginx");
  ^^^^ dependencies/shell-out
  exec("systemctl reload php-fpm");
  ^^^^ dependencies/shell-out
  execSync("pg_dump shop > shop.sql");
  ^^^^^^^^ dependencies/shell-out
}
