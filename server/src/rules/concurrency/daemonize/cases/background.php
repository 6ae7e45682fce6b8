<?php

function start(string $script, string $pidFile): void
{
    exec('nohup php worker.php > /dev/null 2>&1 &');
    ^^^^ concurrency/daemonize: `nohup` detaches
    shell_exec("php {$script} > /dev/null 2>&1 &");
    ^^^^^^^^^^ concurrency/daemonize: `&` leaves the program in the background
    exec(sprintf('php %s > /dev/null & echo $! > %s', $script, $pidFile));
    ^^^^ concurrency/daemonize
    exec('php worker.php > /dev/null 2>&1');
    exec('php worker.php && php other.php');
    exec("php worker.php 'a=1&'");
    exec('echo "nohup php worker.php &"');
    exec("cd shop && 'nohup' php {$script}");
    ^^^^ concurrency/daemonize: `nohup` detaches
    print('nohup php worker.php &');
}
