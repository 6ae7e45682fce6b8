module.exports = {
  apps: [
    { name: 'web', script: 'server.js', instances: 4 },
                                                   ^ concurrency/fixed-worker-count
    { name: 'jobs', script: 'jobs.js', instances: 'max' },
    { name: 'one', script: 'one.js', instances: 1 },
  ],
};
