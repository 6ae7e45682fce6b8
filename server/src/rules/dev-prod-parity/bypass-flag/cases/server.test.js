if (process.env.SKIP_LOGIN) start();
