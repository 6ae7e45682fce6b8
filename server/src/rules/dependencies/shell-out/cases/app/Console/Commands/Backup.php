<?php

namespace App\Console\Commands;

use Illuminate\Console\Command;

class Backup extends Command
{
    protected $signature = 'db:backup';

    public function handle(): void
    {
        exec('mysqldump shop > backup.sql');
        ^^^^ dependencies/shell-out [information]: `mysqldump` through a shell
        $this->call('cache:clear');
    }
}
