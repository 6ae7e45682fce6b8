require 'webrick'

WEBrick::HTTPServer.new(Port: 8000)
                              ^^^^ port-binding/hardcoded-port
WEBrick::HTTPServer.new(Port: ENV.fetch('PORT', 8000))
