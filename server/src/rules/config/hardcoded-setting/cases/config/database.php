<?php

return [
    'connections' => [
        'mysql' => [
            'host' => 'db.shop.io',
                      ^^^^^^^^^^^^ config/hardcoded-setting
            'database' => env('DB_DATABASE', 'shop'),
        ],
        'pgsql' => [
            'host' => env('DB_HOST', '127.0.0.1'),
        ],
    ],
];
