class OrdersController < ApplicationController
  def index
    abort('no orders') unless ready?
    ^^^^^ disposability/hard-exit
  end
end
