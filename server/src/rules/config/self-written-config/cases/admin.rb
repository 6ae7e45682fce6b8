File.write('config/settings.yml', settings.to_yaml)
           ^^^^^^^^^^^^^^^^^^^^^ config/self-written-config
File.write('tmp/report.yml', report)
