ALLOWED_HOSTS = ["shop.io", "www.shop.io"]
                ^^^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-setting [information]
DEBUG = False
INTERNAL_IPS = ["127.0.0.1"]
DEBUG = read_flag("DEBUG", default=True)
