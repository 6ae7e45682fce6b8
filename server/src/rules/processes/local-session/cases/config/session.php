<?php

return [
    'driver' => 'file',
                ^^^^^^ processes/local-session
    'lifetime' => 120,
];
