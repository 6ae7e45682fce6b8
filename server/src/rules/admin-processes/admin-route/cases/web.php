<?php

use Illuminate\Support\Facades\Artisan;
use Illuminate\Support\Facades\Route;

Route::get('/clear-cache', function () {
           ^^^^^^^^^^^^^^ admin-processes/admin-route [information]
    Artisan::call('cache:clear');
    return 'done';
});
Route::get('/run-cron', fn () => shell_exec('php artisan schedule:run'));
           ^^^^^^^^^^^ admin-processes/admin-route [information]
Route::get('/seed', [SeedController::class, 'show']);
Route::get('/orders', function () {
    Artisan::call('orders:list');
});
