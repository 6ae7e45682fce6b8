import multiprocessing

threads = 4
workers = multiprocessing.cpu_count() * 2 + 1
