<?php
$config = parse_ini_file('config.ini');
                         ^^^^^^^^^^^^ config/config-file-read
$pages = parse_ini_file('pages.ini');
