<?php

return [
    'default' => 'local',
                 ^^^^^^^ processes/local-upload
    'disks' => ['local' => ['driver' => 'local']],
];
