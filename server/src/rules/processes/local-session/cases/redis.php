<?php

ini_set('session.save_handler', 'redis');
ini_set('session.save_path', getenv('REDIS_URL'));
session_start();
