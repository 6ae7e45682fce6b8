import os
import subprocess


def refresh():
    os.system("systemctl reload nginx")
    ^^^^^^^^^ dependencies/shell-out
    subprocess.run("pg_dump shop", check=True, shell=True)
    ^^^^^^^^^^^^^^ dependencies/shell-out
    rates = subprocess.check_output(["curl", "-s", "https://example.org/rates"], text=True)
            ^^^^^^^^^^^^^^^^^^^^^^^ dependencies/shell-out
    return rates
