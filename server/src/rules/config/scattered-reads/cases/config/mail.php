<?php
return ['from' => env('MAIL_FROM')];
