<?php
mail($to, 'Welcome', $text);
^^^^ backing-services/local-mail [warning]
$this->mail($to);
Mail::to($user)->send($message);
