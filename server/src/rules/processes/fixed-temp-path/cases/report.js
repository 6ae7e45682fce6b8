const fs = require('fs');
const os = require('os');
const path = require('path');

const TARGET = '/tmp/report.pdf';
fs.writeFileSync(TARGET, render());
                 ^^^^^^ processes/fixed-temp-path
fs.writeFileSync(path.join(os.tmpdir(), crypto.randomUUID()), render());
