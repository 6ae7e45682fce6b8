<?php

use Illuminate\Support\Facades\Process as Shell;
use Symfony\Component\Process\Process;

$process = Process::fromShellCommandline('ls -l /tmp', __DIR__);
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out
echo Process::fromShellCommandline('git log -n 1')->mustRun()->getOutput();
     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out
Shell::run("git commit -m 'it is'");
^^^^^^^^^^ dependencies/shell-out
Shell::timeout(3)->run('git status');
^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out
$handle = proc_open('ls -l', [], $pipes);
          ^^^^^^^^^ dependencies/shell-out
$page = shell_exec('curl -s https://example.org/feed');
        ^^^^^^^^^^ dependencies/shell-out: HTTP client
passthru('curl -s https://example.org/feed');
^^^^^^^^ dependencies/shell-out: HTTP client
Shell::run('ls | wc -l');
^^^^^^^^^^ dependencies/shell-out
