module.exports = {
  apps: [
    { name: 'shop', script: 'server.js', pid_file: '/var/run/shop.pid' },
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ concurrency/pid-file
    { name: 'worker', script: 'worker.js', pid_file: process.env.PID_FILE },
  ],
};
