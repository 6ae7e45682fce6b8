import asyncio
import signal

import grpc


async def serve():
    server = grpc.aio.server()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, stop, server)
    await server.start()
