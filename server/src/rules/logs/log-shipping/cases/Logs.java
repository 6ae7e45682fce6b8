package shop;

import com.github.loki4j.logback.Loki4jAppender;

class Logs {
    Object appender() {
        return new Loki4jAppender();
                   ^^^^^^^^^^^^^^ logs/log-shipping
    }
}
