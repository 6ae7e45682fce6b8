require 'sinatra'

get '/run-cron' do
    ^^^^^^^^^^^ admin-processes/admin-route [information]
  Rake::Task['cron'].invoke
end

get '/orders' do
  Rake::Task['orders'].invoke
end
