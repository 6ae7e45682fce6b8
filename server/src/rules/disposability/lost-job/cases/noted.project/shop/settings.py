# task_acks_late = True
broker_url = os.environ["BROKER_URL"]
