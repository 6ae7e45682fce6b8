<?php

$dsn = sprintf('mysql:unix_socket=%s;charset=utf8mb4', config('database.socket'));
$pdo = new PDO($dsn, $user, $password);
