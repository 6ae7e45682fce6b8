module.exports = {
  database: { host: 'db.shop.io', pool: 10 },
                    ^^^^^^^^^^^^ config/environment-named-file
  apiUrl: process.env.API_URL,
  docsUrl: 'https://docs.shop.io',
  logLevel: 'warn',
};
