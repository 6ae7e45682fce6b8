<?php

ini_set('session.save_handler', 'files');
^^^^^^^ processes/local-session
