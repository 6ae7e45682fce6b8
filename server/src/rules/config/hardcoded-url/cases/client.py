import requests

requests.get("https://api-staging.mill.io/orders")
              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-url
requests.get("http://ledger:8000/open")
              ^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-url
requests.get("https://api.stripe.com/v1/charges")
NAMESPACE = "http://www.w3.org/2001/XMLSchema"
base_url = "https://cloud-api.yandex.net/v1"
yandex = Yandex(base_url)
