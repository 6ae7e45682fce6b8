const config = require('./config.json');
                       ^^^^^^^^^^^^^^^ config/config-file-read [information]: `host` and others
const fs = require('node:fs');
const again = fs.readFileSync(path.join(__dirname, 'config.yml'));
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/config-file-read
const settings = fs.readFileSync('config/settings.yml');
const missing = require('./settings.json');
