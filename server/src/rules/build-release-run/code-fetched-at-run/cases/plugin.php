<?php

$code = file_get_contents('https://example.org/plugin.php');
eval($code);
^^^^ build-release-run/code-fetched-at-run
eval(file_get_contents('plugin.php'));
eval('file_get_contents("https://example.org/plugin.php")');
