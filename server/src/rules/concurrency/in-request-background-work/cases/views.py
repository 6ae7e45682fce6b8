import asyncio
import threading

from shop import metrics


def create(request):
    threading.Thread(target=send_receipt, args=(request.id,)).start()
    ^^^^^^^^^^^^^^^^ concurrency/in-request-background-work [information]
    threading.Thread(target=metrics.flush).start()
    return ok()


async def update(request):
    asyncio.create_task(reindex(request.id))
    ^^^^^^^^^^^^^^^^^^^ concurrency/in-request-background-work
    task = asyncio.create_task(load(request.id))
    return await task


def imports(request):
    worker = threading.Thread(target=load_all)
    worker.start()
    worker.join()
    return ", ".join(names)


def exports(request):
    # worker.join() is called by nobody
    threading.Thread(target=export_all).start()
    ^^^^^^^^^^^^^^^^ concurrency/in-request-background-work
    return ", ".join(names)


def nightly():
    threading.Thread(target=export_all).start()
