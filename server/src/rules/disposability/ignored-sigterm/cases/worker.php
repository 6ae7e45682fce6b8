<?php
pcntl_signal(SIGTERM, SIG_IGN);
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ disposability/ignored-sigterm
pcntl_signal(SIGHUP, SIG_IGN);
