<?php

namespace Shop;

use Symfony\Component\Filesystem\Filesystem;

const PID_FILE = '/var/run/worker.pid';

file_put_contents('/run/worker.pid', getmypid());
^^^^^^^^^^^^^^^^^ concurrency/pid-file
\file_put_contents(PID_FILE, (string) getmypid());
^^^^^^^^^^^^^^^^^^ concurrency/pid-file
$handle = fopen(__DIR__ . '/worker.pid', 'w');
          ^^^^^ concurrency/pid-file
(new Filesystem())->dumpFile('worker.pid', getmypid());
^^^^^^^^^^^^^^^^^^^^^^^^^^^^ concurrency/pid-file
$server = new \Swoole\Server('0.0.0.0', 8080);
$server->set(['pid_file' => '/run/shop.pid']);
^^^^^^^^^^^^ concurrency/pid-file

// Read, or something else.
$pid = (int) file_get_contents(PID_FILE);
$handle = fopen(PID_FILE, 'r');
file_put_contents('/run/worker.json', '{}');
file_put_contents($path, getmypid());
$disk->file_put_contents('worker.pid', 1);
$server->set(['log_level' => 2]);
unlink('/run/worker.pid');
