package shop;

import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;

final class Defaults {
    private final String given = System.getenv("DB_PASSWORD");

    String chosen() {
        String password = System.getenv("DB_PASSWORD");
        String first = password == null || password.isBlank() ? "tr0ub4dor-and-3" : password;
                                                                ^^^^^^^^^^^^^^^^^ config/secret-fallback
        String second = StringUtils.isNotBlank(password) ? password : "tr0ub4dor-and-3";
                                                                      ^^^^^^^^^^^^^^^^^ config/secret-fallback
        return !given.isEmpty() ? given : "tr0ub4dor-and-3";
                                          ^^^^^^^^^^^^^^^^^ config/secret-fallback
    }

    // No secret, nothing written here, another text than the one that is tested.
    String silent() {
        String password = System.getenv("DB_PASSWORD");
        String host = System.getenv("DB_HOST");
        String name = host.isBlank() ? "localhost" : host;
        String none = password.isBlank() ? null : password;
        String other = password.isBlank() ? "tr0ub4dor-and-3" : name;
        return password.startsWith("x") ? "tr0ub4dor-and-3" : password;
    }
}
