import argparse
import hmac
from getpass import getpass

import click
from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings


class Settings(BaseSettings):
    db_password: str = Field("correct-h0rse-1", env="DB_PASSWORD")
                             ^^^^^^^^^^^^^^^^^ config/hardcoded-secret: `db_password`
    smtp_password: str = Field(default="correct-h0rse-2", min_length=8)
                                       ^^^^^^^^^^^^^^^^^ config/hardcoded-secret: `smtp_password`
    client_secret: SecretStr = SecretStr("correct-h0rse-3")
                                         ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    password_hint: str = Field("At least eight characters", title="Password")
    admin_password: str = Field(default=..., description="Password of the admin")


def configure(app, session, request, user, settings, password, token):
    app.config["MAIL"]["PASSWORD"] = "correct-h0rse-4"
                                     ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    settings().db.password = "correct-h0rse-5"
                             ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    name, password = "shop", "correct-h0rse-6"
                             ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    session.auth = ("shop", "correct-h0rse-7")
                            ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    session.headers.setdefault("X-Api-Key", "q8Zr2kLm9XvB4nTw7YpC3dFg6H")
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    request.add_header("Authorization", "Bearer q8Zr2kLm9XvB4nTw7YpC3dFg6H")
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    setattr(settings, "SECRET_KEY", "correct-h0rse-8")
                                    ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    user.set_password("correct-h0rse-9")
                      ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    if "correct-h0rse-10" == password or request.form.get("password") == "correct-h0rse-11":
       ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
                                                                         ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        return True
    if hmac.compare_digest(password, "correct-h0rse-12") or password in ("correct-h0rse-13", name):
                                     ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
                                                                         ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        return True
    return settings.get("smtp_password", "correct-h0rse-14")
                                         ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret


@click.option("--db-password", default="correct-h0rse-15")
                                       ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
@click.option("--password", prompt=True, help="Password of the database")
def command(db_password, password):
    parser = argparse.ArgumentParser()
    parser.add_argument("-p", "--db-password", default="correct-h0rse-16", help="as in the vault")
                                                       ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    parser.add_argument("--password-file", default="/run/secrets/db")
    parser.add_argument("--token-type", default="bearer-9vXq2LmZ81")


def quiet(request, form, serializer, parser, headers, password, db):
    user, password = form["user"], form["password"]
    password = getpass("Password: ")
    request.add_header("Content-Type", "application/json; charset=utf-8")
    headers["Authorization"] = "Bearer " + request.token
    db.execute("update users set password = %s", password)
    parser.add_argument("--name", default="correct-h0rse-17", help="--password")
    if request.POST.get("password", "") == "" or "password" == request.key:
        return form.get("password_field", "password")
    if password in ("", "none") or "password" in form:
        return serializer.CharField(label="Password", style={"input_type": "password"})
    return request.get("token_url", "https://example.org/oauth/token")
