import requests

LEDGER = "10.20.3.14"
          ^^^^^^^^^^ config/hardcoded-ip [information]: 10.20.3.14
requests.get("http://192.168.4.20:8080/open")
                     ^^^^^^^^^^^^ config/hardcoded-ip
LOCAL = "127.0.0.1"
ANY = "0.0.0.0"
DNS = "8.8.8.8"
SAMPLE = "192.0.2.14"
NETWORK = "10.0.0.0"
PRIVATE = "10.0.0.0/8"
VERSION = "12.34.56.78"
OID = "2.5.29.15"
TEXT = "Ask 10.20.3.14 for it"
# 10.20.3.14
