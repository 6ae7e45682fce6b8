<?php

namespace App\Providers;

use Illuminate\Support\Facades\Artisan;

class AppServiceProvider
{
    public function boot(): void
    {
        Artisan::call('migrate', ['--force' => true]);
        ^^^^^^^^^^^^^ admin-processes/migration-in-code [warning]
        Artisan::call('view:clear');
    }
}
