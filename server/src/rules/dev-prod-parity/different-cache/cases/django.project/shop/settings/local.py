CACHES = {"default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}}
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dev-prod-parity/different-cache [warning]: DummyCache
