class Tax {
  static final String URL = System.getenv("TAX_URL");
                            ^^^^^^^^^^^^^^^^^^^^^^^^ config/undocumented-variable
}
