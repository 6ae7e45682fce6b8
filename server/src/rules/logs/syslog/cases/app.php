<?php

namespace Shop;

use Monolog\Handler\StreamHandler;
use Monolog\Handler\SyslogHandler;

openlog('shop', LOG_PID, LOG_USER);
^^^^^^^ logs/syslog
$log->pushHandler(new SyslogHandler('shop'));
                      ^^^^^^^^^^^^^ logs/syslog
$log->pushHandler(new StreamHandler('php://stdout'));
$this->syslog('no');
