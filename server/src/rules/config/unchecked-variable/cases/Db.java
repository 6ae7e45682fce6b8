class Db {
  String url = System.getenv("DATABASE_URL");
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/unchecked-variable
  String broker = java.util.Objects.requireNonNull(System.getenv("AMQP_URL"));
  String level = System.getenv("LOG_LEVEL");
}
