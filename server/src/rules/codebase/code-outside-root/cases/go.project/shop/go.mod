module example.com/shop

replace example.com/models => ../models
