const fs = require('node:fs');
const path = require('node:path');

fs.writeFileSync('data/orders.json', JSON.stringify(orders));
^^^^^^^^^^^^^^^^ processes/local-file-write [hint]: next deploy
fs.writeFileSync(path.join(__dirname, 'invoices', `${id}.pdf`), pdf);
^^^^^^^^^^^^^^^^ processes/local-file-write
fs.writeFileSync(`public/images/${id}.png`, png);
^^^^^^^^^^^^^^^^ processes/local-file-write
fs.writeFileSync(path.join(__dirname, '../build/public/js', name), code);
fs.writeFileSync(target, pdf);
fs.writeFileSync('/dev/stdout', 'done');
fs.writeFileSync(path.join(os.tmpdir(), 'data', 'orders.json'), json);
fs.readFileSync('data/orders.json');
fs.writeFileSync(path.join(process.env.DATA_DIR, 'orders.csv'), csv);
fs.writeFileSync(path.join(process.cwd(), 'data', `${id}.json`), json);
^^^^^^^^^^^^^^^^ processes/local-file-write
fs.writeFileSync(`${__dirname}/data/${id}.json`, json);
^^^^^^^^^^^^^^^^ processes/local-file-write
fs.writeFileSync(path.join(folder, 'data', `${id}.json`), json);
