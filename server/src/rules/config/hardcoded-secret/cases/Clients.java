package shop;

import java.security.*;
import java.sql.*;
import java.util.*;

/** Every place in which a client is told a secret. */
final class Clients {
    enum Keys {
        SIGNING_SECRET("tr0ub4dor-and-3"),
                       ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        PASSWORD("password"),
        INVALID_PASSWORD("The password is wrong");

        final String text;

        Keys(String text) {
            this.text = text;
        }
    }

    void connect(DataSource source, Properties props, HttpServletRequest request) throws Exception {
        transport.connect("smtp.example.org", 587, "shop", "tr0ub4dor-and-3");
                                                           ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        ftp.login("shop", "tr0ub4dor-and-3");
                          ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        new SingleConnectionDataSource("jdbc:h2:mem", "shop", "tr0ub4dor-and-3", true);
                                                              ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        keyStore.load(stream, "tr0ub4dor-and-3".toCharArray());
                              ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        factory.init(keyStore, "tr0ub4dor-and-3".toCharArray());
                               ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        minio.credentials("shop", "tr0ub4dor-and-3");
                                  ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        config.addDataSourceProperty("password", "tr0ub4dor-and-3");
                                                 ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        post.setHeader(new BasicHeader("X-Api-Key", "9fK2mQ7vX4zL8wR1tB6y"));
                                                    ^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        form.add(new BasicNameValuePair("client_secret", "tr0ub4dor-and-3"));
                                                         ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        users.save(passwordEncoder.encode("tr0ub4dor-and-3"));
                                          ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    }

    void compare(String password, HttpServletRequest request, byte[] token) {
        if (password == "tr0ub4dor-and-3") return;
                        ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        if (password.compareTo("tr0ub4dor-and-3") == 0) return;
                               ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        if (Objects.equals(request.getParameter("password"), "tr0ub4dor-and-3")) return;
                                                             ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        switch (password) {
            case "tr0ub4dor-and-3":
                 ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
                break;
            default:
        }
    }

    void defaults(Properties props, Settings settings) {
        props.getProperty("db.password", "tr0ub4dor-and-3");
                                         ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        settings.getString("db.password", "tr0ub4dor-and-3");
                                          ^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    }

    // Variables, names of fields, and calls that look alike.
    void silent(Properties props, String password, HttpServletRequest request) throws Exception {
        transport.connect("smtp.example.org", 587, "shop", password);
        client.connect("shop", "eu-central-1", "orders");
        ftp.login("shop", password);
        props.load(reader, "UTF-8");
        props.getProperty("db.password", "");
        props.getProperty("db.password.file", "/run/secrets/db");
        keyStore.load(stream, null);
        post.setHeader(new BasicHeader("Content-Type", "application/json"));
        encoder.encode("two words");
        if ("password".equals(field)) return;
        if (Objects.equals(request.getParameter("action"), "tr0ub4dor-and-3")) return;
        if (grantType == "password") return;
        switch (field) {
            case "password":
                break;
            default:
        }
    }
}
