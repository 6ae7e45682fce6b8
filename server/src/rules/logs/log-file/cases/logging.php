<?php

namespace Shop;

use Illuminate\Support\Facades\Log;
use Monolog\Handler\{RotatingFileHandler, StreamHandler as Stream};
use Monolog\Logger;
use Shop\Support\StreamHandler;

$logger = new Logger('shop');
$logger->pushHandler(new Stream('/var/log/shop.log', Logger::DEBUG));
                         ^^^^^^ logs/log-file: the file /var/log/shop.log
$logger->pushHandler(new Stream(__DIR__ . '/../logs/shop.log'));
                         ^^^^^^ logs/log-file: the file ../logs/shop.log
$logger->pushHandler(new RotatingFileHandler(storage_path('logs/shop.log'), 7));
                         ^^^^^^^^^^^^^^^^^^^ logs/log-file: the file storage/logs/shop.log
$logger->pushHandler(new RotatingFileHandler(filename: "{$folder}/shop.log"));
                         ^^^^^^^^^^^^^^^^^^^ logs/log-file: goes to a file
$logger->pushHandler(new \Monolog\Handler\StreamHandler(fopen('shop.log', 'a')));
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file: the file shop.log
error_log("paid\n", 3, '/var/log/paid.log');
^^^^^^^^^ logs/log-file: the file /var/log/paid.log
ini_set('error_log', '/var/log/php.log');
^^^^^^^ logs/log-file: the file /var/log/php.log
file_put_contents('shop.log', $line, FILE_APPEND | LOCK_EX);
^^^^^^^^^^^^^^^^^ logs/log-file: the file shop.log
$channel = Log::build(['driver' => 'single', 'path' => storage_path('logs/paid.log')]);
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file: the file storage/logs/paid.log

// Where the platform finds it, or none of our business.
$logger->pushHandler(new Stream('php://stdout'));
$logger->pushHandler(new Stream('php://stderr', Logger::ERROR));
$logger->pushHandler(new Stream('php://memory'));
$logger->pushHandler(new Stream(STDERR));
$logger->pushHandler(new Stream(getenv('LOG_STREAM')));
$logger->pushHandler(new StreamHandler('/var/log/shop.log'));
error_log('paid');
error_log('paid', 1, 'ops@example.org');
error_log('paid', 4);
ini_set('error_log', 'syslog');
ini_set('error_log', '/dev/stderr');
ini_set('memory_limit', '1G');
file_put_contents('orders.csv', $line, FILE_APPEND);
file_put_contents('shop.log', $line);
$channel = Log::build(['driver' => 'errorlog']);
$drivers = ['driver' => 'single'];
