<?php
send(env('MAIL_FROM'));
     ^^^^^^^^^^^^^^^^ config/scattered-reads
$agent = $_SERVER['HTTP_USER_AGENT'];
