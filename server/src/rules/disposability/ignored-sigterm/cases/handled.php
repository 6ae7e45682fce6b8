<?php
pcntl_signal(SIGTERM, function () use ($worker) { $worker->stop(); });
