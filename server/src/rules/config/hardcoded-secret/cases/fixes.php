<?php

namespace Shop;

use RuntimeException;

define('DB_PASSWORD', 'Xk29vQ71');
                      ^^^^^^^^^^ config/hardcoded-secret

class Mailer
{
    private const SECRET = 'k3Yp92mQ7x';
                           ^^^^^^^^^^^^ config/hardcoded-secret

    public function connect(string $password = 'Xk29vQ71'): void
                                               ^^^^^^^^^^ config/hardcoded-secret
    {
        $this->password = 'Xk29vQ71';
                          ^^^^^^^^^^ config/hardcoded-secret
        $this->connectTo('smtp', ['smtp' => ['smtpPassword' => 'Xk29vQ71', 'port' => 25]]);
                                                               ^^^^^^^^^^ config/hardcoded-secret
        if ($adminPassword !== 'Xk29vQ71') {
                               ^^^^^^^^^^ config/hardcoded-secret
            throw new RuntimeException('no');
        }
    }
}
