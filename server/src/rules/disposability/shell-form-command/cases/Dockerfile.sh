FROM eclipse-temurin:21
ENTRYPOINT ["sh", "-c", "./prepare && java -jar $JAVA_OPTS app.jar"]
^^^^^^^^^^ disposability/shell-form-command [warning]: exec
