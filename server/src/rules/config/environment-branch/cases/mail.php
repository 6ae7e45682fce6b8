<?php
if (app()->environment('production', 'staging')) {
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/environment-branch
    send();
}
if (getenv('APP_ENV') === 'production') {
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/environment-branch
    send();
}
if ($_ENV['APP_ENV'] !== 'dev') {
    ^^^^^^^^^^^^^^^^^^^^^^^^^^ config/environment-branch
    send();
}
if (app()->environment('testing')) {
    stub();
}
if (getenv('SEND_MAIL') === '1') {
    send();
}
