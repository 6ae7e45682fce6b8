<?php
$db = new mysqli('localhost', $user, $password, 'shop');
                 ^^^^^^^^^^^ backing-services/local-service
$client = new MongoDB\Client('mongodb://127.0.0.1/');
                             ^^^^^^^^^^^^^^^^^^^^^^ backing-services/local-service
$safe = new mysqli($_ENV['DB_HOST'], $user, $password, 'shop');
