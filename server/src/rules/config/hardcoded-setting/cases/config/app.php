<?php

return [
    'debug' => true,
    ^^^^^^^^^^^^^^^ config/hardcoded-setting
    'url' => 'https://shop.io',
             ^^^^^^^^^^^^^^^^^ config/hardcoded-setting
    'timezone' => 'UTC',
];
