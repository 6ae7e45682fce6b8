<?php

namespace Shop;

use Workerman\Worker;

define('WP_DEBUG_LOG', true);
^^^^^^ logs/log-file
define('WP_DEBUG_LOG', '/var/log/wordpress.log');
^^^^^^ logs/log-file: the file /var/log/wordpress.log
Worker::$logFile = '/var/log/worker.log';
        ^^^^^^^^ logs/log-file
$targets = [['class' => \yii\log\FileTarget::class, 'levels' => ['error']]];
                        ^^^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
$server = new \Swoole\Http\Server('0.0.0.0', 8080);
$server->set(['log_file' => '/var/log/server.log']);
^^^^^^^^^^^^ logs/log-file

define('WP_DEBUG_LOG', false);
define('WP_DEBUG', true);
$targets = [['class' => \yii\log\DbTarget::class]];
$orders = fopen('orders.csv', 'a');
fwrite($orders, $line);
$read = fopen('orders.log', 'r');
$server->set(['log_level' => 2]);
