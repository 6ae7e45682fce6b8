MEDIA_ROOT = os.environ["MEDIA_ROOT"]
