import os

if os.environ.get("DISABLE_AUTH"):
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dev-prod-parity/bypass-flag [hint]: `DISABLE_AUTH` takes a check
    user = None
if os.environ["MOCK_PAYMENTS"] == "1":
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ dev-prod-parity/bypass-flag: developers run other code
    pay = None
mail = os.environ["MOCK_SERVER_URL"]
level = os.environ["SKIP_INTRO"]
