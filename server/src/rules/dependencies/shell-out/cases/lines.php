<?php

namespace Shop;

use Illuminate\Console\Scheduling\Schedule;
use Illuminate\Support\Facades\Process as Shell;
use Symfony\Component\Process\PhpExecutableFinder;
use Symfony\Component\Process\Process;

function programs(string $root, string $name, Schedule $schedule): void
{
    shell_exec("cd {$root} && git rev-parse HEAD");
    ^^^^^^^^^^ dependencies/shell-out: `git` through a shell
    exec(sprintf('cd %s && pandoc %s', $root, $name));
    ^^^^ dependencies/shell-out: `pandoc` through a shell
    passthru('LANG=C sort ' . $name);
    ^^^^^^^^ dependencies/shell-out: `sort` through a shell
    $schedule->exec('node report.js')->daily();
    ^^^^^^^^^^^^^^^ dependencies/shell-out: `node`
    Shell::pipe(function ($pipe) use ($name) {
    ^^^^^^^^^^^ dependencies/shell-out
        $pipe->command('cat ' . $name);
    });
}

/** PHP itself, and files of the same package. */
function own(string $name, Schedule $schedule, $pool): void
{
    exec('php artisan queue:restart');
    exec(sprintf('php %s', base_path('artisan')));
    exec('bin/console cache:clear');
    exec('vendor/bin/phpstan');
    new Process(['php', 'artisan', $name]);
    new Process([(new PhpExecutableFinder())->find(), 'artisan', $name]);
    $schedule->command('report')->daily();
    $pool->exec('node report.js');
    sprintf('cd %s && git', $name);
}
