require 'rack/session'

use Rack::Session::Pool, expire_after: 2_592_000
^^^ processes/local-session
use Rack::Session::Cookie, secret: ENV.fetch('SESSION_SECRET')
run App
