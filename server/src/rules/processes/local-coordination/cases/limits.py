from flask_limiter import Limiter

limiter = Limiter(get_remote_address, app=app, storage_uri="memory://")
          ^^^^^^^ processes/local-coordination
default = Limiter(get_remote_address, app=app)
          ^^^^^^^ processes/local-coordination
shared = Limiter(get_remote_address, app=app, storage_uri=os.environ["REDIS_URL"])
