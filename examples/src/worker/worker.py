"""Takes jobs from the queue and renders invoices."""

import os

import redis

queue = redis.Redis.from_url(os.environ["QUEUE_URL"])

while True:
    _, order = queue.blpop("invoices")
    print(f"invoice for order {order.decode()}", flush=True)
