import configparser
import json

import yaml

config = yaml.safe_load(open("config.yml"))
                             ^^^^^^^^^^^^ config/config-file-read: `host`
parser = configparser.ConfigParser()
parser.read("config.ini")
            ^^^^^^^^^^^^ config/config-file-read
pages = yaml.safe_load(open("config/settings.yml"))
