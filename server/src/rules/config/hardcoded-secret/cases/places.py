import hmac
import os
import smtplib

import boto3
import jwt
import psycopg2
import requests
from cryptography.fernet import Fernet
from requests.auth import HTTPBasicAuth

SIGNED_WITH = "secret"
              ^^^^^^^^ config/hardcoded-secret
ISSUER = "shop"


def sign(claims, config, body):
    token = jwt.encode(claims, "secret", algorithm="HS256")
                               ^^^^^^^^ config/hardcoded-secret
    again = jwt.encode(claims, SIGNED_WITH, algorithm="HS256")
    digest = hmac.new(b"key", body, "sha256").hexdigest()
                      ^^^^^^ config/hardcoded-secret
    other = hmac.new("my key".encode("utf-8"), body, "sha256")
                     ^^^^^^^^ config/hardcoded-secret
    box = Fernet(b"tr0ub4dor-and-3")
                 ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret

    jwt.encode(claims, config.signing_key, algorithm="HS256")
    jwt.encode(claims, os.environ["JWT_SECRET"], algorithm="HS256")
    jwt.encode(claims, "<your-key>", algorithm="HS256")
    jwt.encode(claims, "", algorithm="HS256")
    jwt.encode(claims, open("/run/secrets/jwt").read(), algorithm="RS256")
    jwt.decode(token, options={"verify_signature": False})
    hmac.compare_digest(digest, "sha256")
    return token, again, other, box


def connect(user):
    with smtplib.SMTP("smtp.shop.internal") as mail:
        mail.login(user, "letmein")
                         ^^^^^^^^^ config/hardcoded-secret
    requests.get("https://api.shop.internal", auth=("shop", "letmein"), timeout=5)
                                                            ^^^^^^^^^ config/hardcoded-secret
    requests.get("https://api.shop.internal", auth=HTTPBasicAuth("shop", "letmein"), timeout=5)
                                                                         ^^^^^^^^^ config/hardcoded-secret
    psycopg2.connect(host="db", user="shop", password="postgres")
                                                      ^^^^^^^^^^ config/hardcoded-secret

    psycopg2.connect(host="db", user="shop", password="")
    psycopg2.connect(host="db", user="shop", password=os.environ["DB_PASSWORD"])
    requests.get("https://api.shop.internal", auth=("shop", os.environ["API_PASSWORD"]), timeout=5)
    requests.get("https://api.shop.internal", params=("shop", "letmein"), timeout=5)
    boto3.client("s3", region_name="eu-west-1", aws_secret_access_key="test")
    user.login("shop", "letmein")
