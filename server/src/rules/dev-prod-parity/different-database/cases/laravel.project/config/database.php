<?php
return ['default' => env('DB_CONNECTION', 'sqlite')];
                                          ^^^^^^^^ dev-prod-parity/different-database
