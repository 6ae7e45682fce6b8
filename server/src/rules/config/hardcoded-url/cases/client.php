<?php
$client = new GuzzleHttp\Client(['base_uri' => 'https://stock.uat.shop.io']);
                                                ^^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-url
$other = new GuzzleHttp\Client(['base_uri' => getenv('STOCK_URL')]);
