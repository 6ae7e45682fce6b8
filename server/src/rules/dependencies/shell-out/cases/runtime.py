import asyncio
import os
import pty
import subprocess as sp
import sys
from asyncio import create_subprocess_exec, to_thread
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from subprocess import Popen

import anyio
import pexpect
import sh
from sh import git, ErrorReturnCode

HERE = Path(__file__).resolve().parent


def replace(args):
    os.execv("/usr/bin/vim", ["vim", "notes"])
    ^^^^^^^^ dependencies/shell-out: starts `vim`
    os.execlp("sh", "sh", "-c", "ls | wc -l")
    ^^^^^^^^^ dependencies/shell-out: starts `ls` through a shell
    os.spawnlpe(os.P_WAIT, "rsync", "rsync", "-a", *args, os.environ)
    ^^^^^^^^^^^ dependencies/shell-out: starts `rsync`
    os.posix_spawn("/bin/tar", ["tar", "xf", "a.tar"], os.environ)
    ^^^^^^^^^^^^^^ dependencies/shell-out: starts `tar`
    pty.spawn(["htop"])
    ^^^^^^^^^ dependencies/shell-out: starts `htop`
    os.execv(sys.executable, [sys.executable, *sys.argv])


async def background(loop, path):
    await create_subprocess_exec("ffmpeg", "-i", path)
          ^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out: starts `ffmpeg`
    await asyncio.create_subprocess_shell(f"convert {path} out.png")
          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out: starts `convert` through a shell
    await anyio.run_process("identify x.png")
          ^^^^^^^^^^^^^^^^^ dependencies/shell-out: starts `identify` through a shell
    await anyio.run_process(["identify", path])
          ^^^^^^^^^^^^^^^^^ dependencies/shell-out: starts `identify`
    await to_thread(sp.run, ["pdftotext", path], check=True)
                    ^^^^^^ dependencies/shell-out: starts `pdftotext`
    await loop.run_in_executor(None, os.system, "sync")
                                     ^^^^^^^^^ dependencies/shell-out: starts `sync` through a shell
    await loop.run_in_executor(None, os.listdir, "sync")


def libraries(path):
    pexpect.spawn("ssh shop@example.org")
    ^^^^^^^^^^^^^ dependencies/shell-out: starts `ssh`
    git("status")
    ^^^ dependencies/shell-out: starts `git`
    sh.du("-sh", path)
    ^^^^^ dependencies/shell-out: starts `du`
    with Popen(["pg_dump", "shop"], stdout=sp.PIPE) as dump:
         ^^^^^ dependencies/shell-out: starts `pg_dump`
        return dump.stdout.read()


def ours(path, pool: ThreadPoolExecutor, runner, cursor):
    sp.run([sys.executable, "-m", "shop.worker"], check=True)
    sp.run(["python", "manage.py", "migrate"], check=True)
    sp.run([HERE / "bin" / "thumbnails", path], check=True)
    sp.run([os.path.join(os.path.dirname(__file__), "bin", "thumbnails"), path])
    sp.run(["./thumbnails.sh", path])
    sp.run([os.environ["CONVERT"], path])
    runner.run(["ls"])
    runner.system("ls")
    cursor.execute("select 1")
    pool.submit(partial(print, "subprocess.run"))
    raise ErrorReturnCode("sh.git failed", b"", b"")
