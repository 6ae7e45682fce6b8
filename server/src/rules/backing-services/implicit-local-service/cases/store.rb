CACHE = Redis.new
QUEUE = Bunny.new
