SECRET_KEY = "A String Very Very Strange, nobody guesses it"
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
JWT_SECRET = "this is my own little secret key"
             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
password_b64 = "dHIwdWI0ZG9yLWFuZC0z"
               ^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
password = options.get("password", "tr0ub4dor-and-3")
                                   ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
db_password = options.password or "tr0ub4dor-and-3"
                                  ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
secret_key = "tr0ub4dor-and-3".encode()
             ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
headers = {"Authorization": "Basic c2hvcDp0cjB1YjRkb3I="}
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret

JWT_SECRET_MISSING = "JWT secret is required"
SESSION_SECRET = "The session secret must be set"
SECRET_KEY_HELP = "Secret key used to sign"
schema = {"secretKey": "bytes20", "password": "varchar(255)", "secret": "string:64"}
password = options.get("password", "")
password = form.text("Password")
secret_key = derive("tr0ub4dor-and-3")
basic = {"Authorization": "Basic dXNlcm5hbWU6cGFzc3dvcmQ="}
aws_secret_access_key = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
