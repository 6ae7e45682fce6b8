<?php
$cache = new Predis\Client();
             ^^^^^^^^^^^^^ backing-services/implicit-local-service
$given = new Predis\Client(getenv('REDIS_URL'));
