FROM eclipse-temurin:21
ENTRYPOINT java $JAVA_OPTS \
^^^^^^^^^^ disposability/shell-form-command
    -jar "/app/shop.jar"
