queue.subscribe(manual_ack: false, block: true) { |_, _, body| ship(body) }
                ^^^^^^^^^^^^^^^^^ disposability/lost-job
queue.subscribe(manual_ack: true, block: true) { |delivery, _, body| ship(body) }
