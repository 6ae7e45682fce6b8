<?php

use Monolog\Handler\StreamHandler;
use Monolog\Level;

$logger->pushHandler(new StreamHandler(__DIR__ . "/{$name}.log", Level::Info));
                         ^^^^^^^^^^^^^ logs/log-file
