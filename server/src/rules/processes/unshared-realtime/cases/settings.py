CHANNEL_LAYERS = {"default": {"BACKEND": "channels.layers.InMemoryChannelLayer"}}
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ processes/unshared-realtime [warning]
