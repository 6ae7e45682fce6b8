import os

ROOT = os.path.join(os.environ.get("DATA", "/data"), "media")
MEDIA_ROOT = os.path.join(os.environ["DATA"], "media")
