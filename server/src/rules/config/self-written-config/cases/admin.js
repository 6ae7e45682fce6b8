const fs = require('fs');

fs.writeFileSync('config.json', JSON.stringify(settings));
                 ^^^^^^^^^^^^^ config/self-written-config [hint]
fs.writeFileSync(path.join(root, '.env'), lines);
                 ^^^^^^^^^^^^^^^^^^^^^^^ config/self-written-config
fs.writeFileSync('report.json', report);
fs.readFileSync('config.json');
fs.writeFileSync(path.join(dataDir, 'db-config.json'), JSON.stringify(database));
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/self-written-config
