<?php

return [
    'default' => env('LOG_CHANNEL', 'stack'),
    'channels' => [
        'stack' => ['driver' => 'stack', 'channels' => ['daily']],
        'single' => [
            'driver' => 'single',
                        ^^^^^^^^ logs/log-file [information]
            'path' => storage_path('logs/laravel.log'),
        ],
        'daily' => ['driver' => 'daily', 'path' => storage_path('logs/laravel.log'), 'days' => 14],
                                ^^^^^^^ logs/log-file [information]
        'stdout' => ['driver' => 'single', 'path' => 'php://stdout'],
        'given' => ['driver' => 'single', 'path' => env('LOG_PATH')],
        'monolog' => ['driver' => 'monolog', 'handler' => StreamHandler::class, 'with' => ['stream' => 'logs/a.log']],
                                  ^^^^^^^^^ logs/log-file [information]
        'console' => ['driver' => 'monolog', 'handler' => StreamHandler::class, 'with' => ['stream' => 'php://stderr']],
        'stderr' => ['driver' => 'monolog', 'handler' => StreamHandler::class],
        'syslog' => ['driver' => 'syslog'],
        'errorlog' => ['driver' => 'errorlog'],
    ],
];
