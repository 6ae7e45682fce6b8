<?php

use Symfony\Component\Process\Process;

function installPlugin(string $name, PDO $db): void
{
    exec('composer require ' . escapeshellarg($name));
    ^^^^ dependencies/install-at-run: `composer require`
    new Process(['npm', 'add', $name]);
        ^^^^^^^ dependencies/install-at-run
    exec("composer $name");
    ^^^^ dependencies/shell-out: `composer`
    exec('composer install --no-dev');
    ^^^^ dependencies/install-at-run: The running app installs
    (new Process(['npm', 'ci']))->mustRun();
         ^^^^^^^ dependencies/install-at-run
    shell_exec('composer dump-autoload');
    ^^^^^^^^^^ dependencies/shell-out: `composer`
    $db->exec('composer install');
    $text = 'composer install';
}
