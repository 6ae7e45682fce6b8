from flask_limiter import Limiter

RATELIMIT_STORAGE_URI = os.environ["REDIS_URL"]
limiter = Limiter(get_remote_address, app=app)
