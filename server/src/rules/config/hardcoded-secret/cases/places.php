<?php

use Firebase\JWT\JWT;
use Firebase\JWT\Key;

$digest = hash_hmac('sha256', $body, 'key');
                                     ^^^^^ config/hardcoded-secret
$token = JWT::encode($claims, 'secret', 'HS256');
                              ^^^^^^^^ config/hardcoded-secret
$claims = JWT::decode($token, new Key('secret', 'HS256'));
                                      ^^^^^^^^ config/hardcoded-secret
$pdo = new PDO($dsn, 'shop', 'root');
                             ^^^^^^ config/hardcoded-secret
$db = mysqli_connect('db', 'shop', 'password');
                                   ^^^^^^^^^^ config/hardcoded-secret

$digest = hash_hmac('sha256', 'secret', getenv('HMAC_KEY'));
$hash = hash('sha256', 'secret');
$token = JWT::encode($claims, $key, 'RS256');
$pdo = new PDO($dsn, 'shop', '');
$db = mysqli_connect('db', 'shop', $_ENV['DB_PASSWORD']);
$this->session->login($user, 'saml');
