<?php
$from = getenv('SHIP_FROM');
        ^^^^^^^^^^^^^^^^^^^ config/undocumented-variable
$agent = $_SERVER['HTTP_USER_AGENT'];
