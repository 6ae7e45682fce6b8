STOCK = Faraday.new(url: 'http://stock.prod.shop.io')
                          ^^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-url
HOME = 'https://shop.io/'
