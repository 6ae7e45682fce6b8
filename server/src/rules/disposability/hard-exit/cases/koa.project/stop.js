const { pool } = require('./pool');

exports.stop = async (signal) => {
  await pool.end();
  console.log(`${signal}: stopped`);
  process.exit(0);
};
