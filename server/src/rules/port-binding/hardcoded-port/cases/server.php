<?php
$server = new Swoole\Http\Server('0.0.0.0', 9501);
                                            ^^^^ port-binding/hardcoded-port
$other = new Swoole\Http\Server('0.0.0.0', (int) getenv('PORT'));
