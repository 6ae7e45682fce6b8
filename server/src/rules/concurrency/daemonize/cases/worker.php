<?php

namespace Shop;

use Swoole\Http\Server;

$server = new Server('0.0.0.0', 8080);
$server->set(['worker_num' => 4, 'daemonize' => true]);
^^^^^^^^^^^^ concurrency/daemonize: sends the server to the background
\Swoole\Process::daemon();
^^^^^^^^^^^^^^^^^^^^^^^ concurrency/daemonize
if (pcntl_fork() === 0) {
    posix_setsid();
    ^^^^^^^^^^^^ concurrency/daemonize: leaves the session
}

// Children that the process waits for, and other things of these names.
$child = pcntl_fork();
$server->set(['worker_num' => 4, 'daemonize' => false]);
$server->set(['worker_num' => 4, 'daemonize' => 0]);
$server->set(['worker_num' => 4]);
$cache->set(['daemonize' => true]);
$session->posix_setsid();
Process::daemon();
// posix_setsid();
