<?php

use Monolog\Handler\StreamHandler;
use Monolog\Level;

$logger->pushHandler(new StreamHandler('php://stderr', Level::Warning));
$logger->pushHandler(new StreamHandler('/var/log/shop.log', Level::Info));
                         ^^^^^^^^^^^^^ logs/log-file
