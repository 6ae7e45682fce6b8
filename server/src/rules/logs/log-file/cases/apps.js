// Options of these names in other files.
module.exports = {
  apps: [{ name: 'shop', out_file: 'report.log', error_file: 'errors.csv', error: 'Not found' }],
};
