const { join } = require('path');

module.exports = {
  apps: [
    {
      name: 'shop',
      script: 'server.js',
      error_file: './logs/error.log',
                  ^^^^^^^^^^^^^^^^^^ logs/log-file
      out_file: join(__dirname, 'logs', 'out.log'),
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ logs/log-file
      merge_logs: true,
    },
    { name: 'worker', script: 'worker.js', out_file: '/dev/stdout', error_file: '/dev/null', log_file: process.env.LOG_FILE },
  ],
};
