<?php

file_put_contents('storage/orders.json', $json);
^^^^^^^^^^^^^^^^^ processes/local-file-write
$file = fopen('data/orders.csv', 'r');
