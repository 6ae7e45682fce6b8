<?php

return [
    'url' => env('APP_URL', 'http://localhost'),
    'networks' => [
        'mastodon' => [
            'url' => 'https://social.shop.net/@',
        ],
    ],
];
