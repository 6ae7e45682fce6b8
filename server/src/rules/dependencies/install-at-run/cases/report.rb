require 'bundler/inline'

gemfile do
^^^^^^^ dependencies/install-at-run: Install them when the image is built
  source 'https://rubygems.org'
  gem 'prawn'
end

Prawn::Document.generate('report.pdf') { text 'Orders' }
