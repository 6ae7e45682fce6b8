<?php

$password = getenv('DB_PASSWORD') ?: 'hunter22';
                                     ^^^^^^^^^^ config/secret-fallback
connect('db', $_ENV['REDIS_PASSWORD'] ?? 'hunter22', 5);
                                         ^^^^^^^^^^ config/secret-fallback
$line = 'x:' . ($_ENV['MAIL_PASSWORD'] ?? 'hunter22');
                                          ^^^^^^^^^^ config/secret-fallback
return ['token' => isset($_ENV['API_TOKEN']) ? $_ENV['API_TOKEN'] : 'v8Rt41nB6z'];
                                                                    ^^^^^^^^^^^^ config/secret-fallback
