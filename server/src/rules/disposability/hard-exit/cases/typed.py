import os

from django.http import JsonResponse


def detail(order_id: int) -> JsonResponse:
    if not ready():
        os._exit(1)
        ^^^^^^^^ disposability/hard-exit
    return JsonResponse({})


def prepare(order_id: int) -> None:
    os._exit(1)
