<?php

return ['default' => 'file'];
                     ^^^^^^ processes/local-cache
