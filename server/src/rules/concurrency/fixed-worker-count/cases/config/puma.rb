threads 1, 5
workers 4
        ^ concurrency/fixed-worker-count
preload_app!
