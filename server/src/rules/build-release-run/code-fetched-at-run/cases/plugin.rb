require 'open-uri'

eval(URI.open('https://example.org/plugin.rb').read)
^^^^ build-release-run/code-fetched-at-run
eval('1 + 1')
