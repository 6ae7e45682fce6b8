<?php

return ['default' => 'local'];
