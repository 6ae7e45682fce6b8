<?php

return ['driver' => 'file'];
