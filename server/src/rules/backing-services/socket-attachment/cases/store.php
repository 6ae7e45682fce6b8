<?php
$db = new PDO('mysql:unix_socket=/var/run/mysqld/mysqld.sock;dbname=shop', $user, $password);
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ backing-services/socket-attachment
