<?php
$skip = getenv('SKIP_CSRF_CHECK');
        ^^^^^^^^^^^^^^^^^^^^^^^^^ dev-prod-parity/bypass-flag
