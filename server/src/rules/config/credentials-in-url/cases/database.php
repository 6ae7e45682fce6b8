<?php

class Database
{
    private const DSN = 'mysql://shop:Xk29vQ71@db.shop.io/shop';
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/credentials-in-url
    // mysql://shop:Xk29vQ71@db.shop.io/shop
    public string $plain = 'mysql://db.shop.io/shop';

    public function connect(string $password): array
    {
        $cache = "redis://:Pq81mZ04@cache.shop.io:6379/0";
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/credentials-in-url
        return [
            'amqp' => 'amqp://shop:Wn55cR13@queue.shop.io/shop',
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/credentials-in-url
            'database' => "mysql://shop:{$password}@db.shop.io/shop",
            'formatted' => sprintf('mysql://shop:%s@db.shop.io/shop', $password),
            'joined' => 'mysql://shop:' . $password . '@db.shop.io/shop',
            'environment' => getenv('DATABASE_URL'),
        ];
    }
}
