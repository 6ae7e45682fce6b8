<?php
$db = new PDO('mysql:host=db.internal;dbname=shop', $user, $password);
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ backing-services/hardcoded-handle
$redis = new Redis();
$redis->connect('cache', 6379);
                ^^^^^^^ backing-services/hardcoded-handle
$safe = new PDO(getenv('DATABASE_DSN'), $user, $password);
$built = new PDO("mysql:host=$host;dbname=shop", $user, $password);
$file = new PDO('sqlite:/data/shop.db');
