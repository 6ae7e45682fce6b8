<?php
return ['batching' => ['database' => env('DB_CONNECTION', 'sqlite')]];
