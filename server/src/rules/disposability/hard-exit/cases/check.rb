class Check
  def run
    abort('not ready') unless ready?
  end
end

get '/orders' do
  exit(1) unless ready?
  ^^^^ disposability/hard-exit
end
