<?php

use Monolog\Handler\StreamHandler;
use Monolog\Level;

$logger->pushHandler(new StreamHandler('/var/log/shop.log', Level::Info));
                         ^^^^^^^^^^^^^ logs/log-file
$logger->pushHandler(new StreamHandler(stream: __DIR__ . "/{$name}.log"));
                         ^^^^^^^^^^^^^ logs/log-file
