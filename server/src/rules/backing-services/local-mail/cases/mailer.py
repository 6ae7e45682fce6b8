import os
import smtplib
import subprocess

server = smtplib.SMTP("localhost")
         ^^^^^^^^^^^^ backing-services/local-mail
pipe = subprocess.Popen(["/usr/sbin/sendmail", "-t"], stdin=subprocess.PIPE)
       ^^^^^^^^^^^^^^^^ backing-services/local-mail
       ^^^^^^^^^^^^^^^^ dependencies/shell-out
relay = smtplib.SMTP(os.environ["SMTP_HOST"], 587)
if os.environ["APP_ENV"] == "development":
    smtplib.SMTP("localhost")
