CONFIG = YAML.load_file('config.yml')
                        ^^^^^^^^^^^^ config/config-file-read
DATABASE = YAML.load_file('config/database.yml')
