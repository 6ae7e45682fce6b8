<?php

namespace Shop;

use PDO;

define('DB_PASSWORD', 'Xk29vQ71');
                      ^^^^^^^^^^ config/hardcoded-secret [error]
const JWT_SECRET = 'k3Yp92mQ7x';
                   ^^^^^^^^^^^^ config/hardcoded-secret
define('DB_USER', 'shop');
define('AUTH_KEY', 'put your unique phrase here');

#[Login(password: 'Xk29vQ71')]
                  ^^^^^^^^^^ config/hardcoded-secret
final class Settings
{
    public const CLIENT_SECRET = 'k3Yp92mQ7x';
                                 ^^^^^^^^^^^^ config/hardcoded-secret
    private string $password = "Xk29vQ71";
                               ^^^^^^^^^^ config/hardcoded-secret
    private static ?string $secretName = 'db-password';

    public function __construct(private string $secret = 'k3Yp92mQ7x')
                                                         ^^^^^^^^^^^^ config/hardcoded-secret
    {
        $this->password = 'Xk29' . 'vQ71';
                          ^^^^^^^^^^^^^^^ config/hardcoded-secret
        $config['db']['password'] = 'Xk29vQ71';
                                    ^^^^^^^^^^ config/hardcoded-secret
        $connection = new PDO('mysql:host=db', 'shop', 'Xk29vQ71');
                                                       ^^^^^^^^^^ config/hardcoded-secret
        $link = mysqli_connect('db', 'shop', 'Xk29vQ71', 'shop');
                                             ^^^^^^^^^^ config/hardcoded-secret
        $mailer->setUsername('shop')->setPassword('Xk29vQ71');
                                                  ^^^^^^^^^^ config/hardcoded-secret
        connect(user: 'shop', password: 'Xk29vQ71');
                                        ^^^^^^^^^^ config/hardcoded-secret
        if ($password === 'Xk29vQ71' || hash_equals('k3Yp92mQ7x', $secret)) {
                          ^^^^^^^^^^ config/hardcoded-secret
                                                    ^^^^^^^^^^^^ config/hardcoded-secret
        }
    }

    public function options(string $password): array
    {
        $this->password = getenv('DB_PASSWORD') ?: throw new \RuntimeException('DB_PASSWORD is not set');
        $token = $this->tokens->create();
        $validated = ['password' => 'required|string|min:8|confirmed', 'secret' => ['required', 'string']];
        $labels = ['password' => 'Your password', 'secret' => __('auth.secret')];
        $fields = ['password' => $password, 'client_secret' => "{$password}!"];
        $query = ['password' => ':password', 'token' => '%s', 'password_confirmation' => 'Xk29vQ71'];
        $old = new PDO('mysql:host=db', 'shop', $password);
        // $password = 'Xk29vQ71';
        Form::password('password');
        $table->string('password', 60);
        $this->setPassword($password);
        if ($password === '' || $password === null || $secret == 'password') {
        }

        return ['password' => env('DB_PASSWORD'), 'secret' => config('services.mail.secret'),
            'api_key' => 'Xk29vQ71mZ04', 'hidden' => ['password', 'secret']];
                         ^^^^^^^^^^^^^^ config/hardcoded-secret
    }
}
