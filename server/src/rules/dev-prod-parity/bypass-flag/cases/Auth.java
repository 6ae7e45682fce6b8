class Auth {
    static final boolean OPEN = "true".equals(System.getenv("DISABLE_AUTHENTICATION"));
                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dev-prod-parity/bypass-flag
}
