from flask_limiter import Limiter

limiter = Limiter(get_remote_address)
