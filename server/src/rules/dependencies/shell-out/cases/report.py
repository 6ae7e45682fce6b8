"""Renders invoices."""
import asyncio
import os
import subprocess as sp
import sys
from subprocess import check_output, run as start

from app.jobs import run

LIST = ["convert", "a.png", "b.pdf"]


def render(path, db, pattern):
    sp.run(["wkhtmltopdf", path, "out.pdf"], check=True)
    ^^^^^^ dependencies/shell-out [warning]: `wkhtmltopdf`
    start("ls -l | wc", shell=True)
    ^^^^^ dependencies/shell-out: `ls` through a shell
    start(f"convert {path} out.png", shell=True)
    ^^^^^ dependencies/shell-out: `convert` through a shell
    sp.call(LIST)
    ^^^^^^^ dependencies/shell-out: `convert`
    os.system("curl https://example.org/ping")
    ^^^^^^^^^ dependencies/shell-out: HTTP client
    body = check_output(["curl", "-s", "https://example.org/rates"], text=True)
           ^^^^^^^^^^^^ dependencies/shell-out: `curl`
    sp.Popen(path)
    ^^^^^^^^ dependencies/shell-out [information]
    run("daily")
    db.execute("select 1")
    pattern.run("ls")
    log("subprocess.run(['ls'])")
    # os.system("ls")
    sp.run([sys.executable, "-m", "app.worker"], check=True)
    sp.run(["./bin/migrate"], check=True)
    sp.run([os.environ["RENDERER"], path], check=True)
    return body


async def later(program):
    await asyncio.create_subprocess_exec("git", "fetch")
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out: `git`


def other(sp, os):
    sp.run(["ls"])
    os.system("ls")
