import threading

threading.Thread(target=consume).start()
