if (process.env.SHOP_SKIP_LOGIN === 'true') start();
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ dev-prod-parity/bypass-flag
if (process.env.USE_LOCAL_STORAGE) start();
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dev-prod-parity/bypass-flag
if (process.env.DISABLE_TELEMETRY || process.env.LOCAL_PORT) start();
