from flask_limiter import Limiter

# RATELIMIT_STORAGE_URI is not set.
limiter = Limiter(get_remote_address, app=app)
          ^^^^^^^ processes/local-coordination
