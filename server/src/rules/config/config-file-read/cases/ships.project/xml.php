<?php
$settings = simplexml_load_file('settings.xml');
                                ^^^^^^^^^^^^^^ config/config-file-read: `mailHost`
$texts = yaml_parse_file('config/app.conf.yml');
