File.write("data/#{id}.json", json)
^^^^^^^^^^ processes/local-file-write
File.read('data/orders.json')
