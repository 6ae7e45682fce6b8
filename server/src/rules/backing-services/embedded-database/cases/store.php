<?php
$db = new PDO('sqlite:/data/shop.db');
              ^^^^^^^^^^^^^^^^^^^^^^ backing-services/embedded-database
$memory = new PDO('sqlite::memory:');
