const fs = require('fs');
const { writeFile } = require('node:fs/promises');
const npid = require('npid');

const PID_FILE = '/var/run/shop.pid';

fs.writeFileSync('/var/run/shop.pid', String(process.pid));
^^^^^^^^^^^^^^^^ concurrency/pid-file
fs.writeFile(PID_FILE, `${process.pid}\n`, () => {});
^^^^^^^^^^^^ concurrency/pid-file
writeFile('shop.pid', String(process.pid));
^^^^^^^^^ concurrency/pid-file
fs.promises.writeFile('shop.pid', String(process.pid));
^^^^^^^^^^^^^^^^^^^^^ concurrency/pid-file
const handle = fs.openSync('shop.pid', 'w');
               ^^^^^^^^^^^ concurrency/pid-file
npid.create('/tmp/shop.pid');
^^^^^^^^^^^ concurrency/pid-file

module.exports = { handle };
