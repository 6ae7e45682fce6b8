<?php
file_put_contents('.env', $lines);
                  ^^^^^^ config/self-written-config
file_put_contents('report.txt', $lines);
