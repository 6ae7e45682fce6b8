const url = process.env.DATABASE_URL || 'sqlite://dev.db';
                                        ^^^^^^^^^^^^^^^^^ dev-prod-parity/different-database [information]: production on PostgreSQL
const other = process.env.DATABASE_URL || 'postgres://localhost/shop';
module.exports = { url, other };
