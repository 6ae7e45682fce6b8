connect(process.env.DATABASE_URL);
        ^^^^^^^^^^^^^^^^^^^^^^^^ config/scattered-reads [information]
connect(settings.databaseUrl);
