<?php

namespace Shop;

const DEFAULT_SECRET = 'k3Yp92mQ7x';
                       ^^^^^^^^^^^^ config/hardcoded-secret

final class Settings
{
    private const TOKEN = 'v8Rt41nB6z';
                          ^^^^^^^^^^^^ config/hardcoded-secret

    public function all(): array
    {
        $password = getenv('DB_PASSWORD');
        $_ENV['MAIL_PASSWORD'] ??= 'hunter22';
                                   ^^^^^^^^^^ config/secret-fallback

        return [
            'key' => env('APP_SECRET', 'k3Yp92mQ7x'),
                                       ^^^^^^^^^^^^ config/secret-fallback
            'database' => $password ?: 'hunter22',
                                       ^^^^^^^^^^ config/secret-fallback
            'redis' => $_ENV['REDIS_PASSWORD'] ?? "hunter22",
                                                  ^^^^^^^^^^ config/secret-fallback
            'smtp' => $_SERVER['SMTP_PASSWORD'] ?? $_ENV['SMTP_PASSWORD'] ?? 'hunter22',
                                                                             ^^^^^^^^^^ config/secret-fallback
            'jwt' => getenv('JWT_SECRET') ?: DEFAULT_SECRET,
                                             ^^^^^^^^^^^^^^ config/secret-fallback
            'api' => isset($_ENV['API_TOKEN']) ? $_ENV['API_TOKEN'] : self::TOKEN,
                                                                      ^^^^^^^^^^^ config/secret-fallback
            'ftp' => getenv('FTP_PASSWORD') !== false ? getenv('FTP_PASSWORD') : 'hunter22',
                                                                                 ^^^^^^^^^^ config/secret-fallback

            // No fallback, no secret, or no variable.
            'required' => getenv('DB_PASSWORD') ?: throw new \RuntimeException('DB_PASSWORD is not set'),
            'plain' => env('DB_PASSWORD'),
            'empty' => env('DB_PASSWORD', ''),
            'null' => env('DB_PASSWORD', null),
            'host' => env('DB_HOST', 'localhost'),
            'placeholder' => env('APP_SECRET', 'changeme-in-production'),
            'file' => env('PASSWORD_FILE', '/run/secrets/db'),
            'request' => $_POST['password'] ?? '',
            'option' => $this->env('DB_PASSWORD', 'hunter22'),
            // env('DB_PASSWORD', 'hunter22')
        ];
    }
}
