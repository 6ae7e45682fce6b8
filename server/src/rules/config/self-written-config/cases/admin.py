import yaml

yaml.dump(settings, open("config.yml", "w"))
                         ^^^^^^^^^^^^ config/self-written-config
yaml.safe_load(open("config.yml"))
open("report.yml", "w")
