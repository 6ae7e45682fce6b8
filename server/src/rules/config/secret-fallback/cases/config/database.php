<?php

return [
    'connections' => [
        'mysql' => [
            'host' => env('DB_HOST', '127.0.0.1'),
            'password' => env('DB_PASSWORD', 'hunter22'),
                                             ^^^^^^^^^^ config/secret-fallback
        ],
    ],
    'redis' => 'x-' . env('REDIS_PASSWORD', 'hunter22'),
                                            ^^^^^^^^^^ config/secret-fallback
];
