class OrdersController
  def create
    Thread.new { send_receipt }
    ^^^^^^^^^^ concurrency/in-request-background-work
    head :ok
  end
end
