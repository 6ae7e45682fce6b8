<?php

session_start();
^^^^^^^^^^^^^ processes/local-session [information]: unless its configuration
