<?php

use Illuminate\Support\ServiceProvider;

class AppServiceProvider extends ServiceProvider
{
    public function register(): void
    {
        if ($this->app->environment('production')) {
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/environment-branch
            send();
        }
        if ($this->app->isLocal()) {
            ^^^^^^^^^^^^^^^^^^^^^ config/environment-branch [hint]
            show();
        }
        if ($this->app->environment('testing')) {
            stub();
        }
    }
}
