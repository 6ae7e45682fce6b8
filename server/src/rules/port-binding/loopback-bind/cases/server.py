import os
import uvicorn

uvicorn.run("shop:app", host="127.0.0.1", port=int(os.environ["PORT"]))
                             ^^^^^^^^^^^ port-binding/loopback-bind
uvicorn.run("shop:app", port=int(os.environ["PORT"]))
^^^^^^^^^^^ port-binding/loopback-bind
uvicorn.run("shop:app", host="0.0.0.0", port=int(os.environ["PORT"]))

if __name__ == "__main__":
    uvicorn.run("shop:app", port=int(os.environ["PORT"]))
