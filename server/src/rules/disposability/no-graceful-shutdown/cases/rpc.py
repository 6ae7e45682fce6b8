from grpc import server as make_server

server = make_server(pool)
server.start()
^^^^^^^^^^^^ disposability/no-graceful-shutdown: finish the open ones
server.wait_for_termination()
