const url = process.env.DATABASE_URL || 'sqlite://dev.db';
module.exports = { url };
