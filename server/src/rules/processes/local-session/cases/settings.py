SESSION_ENGINE = "django.contrib.sessions.backends.file"
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ processes/local-session [warning]: files of one instance
