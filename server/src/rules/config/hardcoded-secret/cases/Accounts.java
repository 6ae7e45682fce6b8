package shop;

import java.net.PasswordAuthentication;
import java.sql.DriverManager;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import javax.annotation.sql.DataSourceDefinition;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;

@DataSourceDefinition(name = "shop", user = "shop", password = "Gr4nite-m0ths-18")
                                                               ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret [error]: `password`
final class Accounts {
    private static final String DB_PASSWORD = "Gr4nite-m0ths-18";
                                              ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret: `DB_PASSWORD`
    private static final String JOINED_SECRET = "Gr4nite" + "-m0ths-18";
                                                ^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    private static final String PASSWORD_FIELD = "password", PASSWORD_LABEL = "Password:";
    private static final String TOKEN_TYPE = "Bearer";
    private static final String SECRET_NAME = "shop/database";
    private static final String READER_PASSWORD =
            Objects.requireNonNull(System.getenv("READER_PASSWORD"), "READER_PASSWORD is not set");
    private String password = "changeme";
    private String secret = "${SHOP_SECRET}";

    @Value("Gr4nite-m0ths-18")
           ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    private String mailPassword;

    @Value("${mail.password}")
    private String otherPassword;

    void connect(String password, Properties props, Client client) throws Exception {
        DriverManager.getConnection("jdbc:postgresql://db/shop", "shop", "Gr4nite-m0ths-18");
                                                                         ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        this.password = "Gr4nite-m0ths-18";
                        ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        client.setPassword("Gr4nite-m0ths-18");
                           ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        client.builder().user("shop").password("Gr4nite-m0ths-18").build();
                                               ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        props.put("password", "Gr4nite-m0ths-18");
                              ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        props.setProperty("mail.smtp.password", "Gr4nite-m0ths-18");
                                                ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        props.put(Client.PASSWORD, "Gr4nite-m0ths-18");
                                   ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        client.login(Map.of("user", "shop", "password", "Gr4nite-m0ths-18"));
                                                        ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        new PasswordAuthentication("shop", "Gr4nite-m0ths-18".toCharArray());
                                           ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        new SecretKeySpec("Gr4nite-m0ths-18".getBytes(), "AES");
                          ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        if ("Gr4nite-m0ths-18".equals(password)) return;
            ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        if (client.getPassword().equals("Gr4nite-m0ths-18")) return;
                                        ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret

        client.setPassword(System.getenv("CLIENT_PASSWORD"));
        client.setPassword(password);
        client.setPasswordPlaceholder("Gr4nite-m0ths-18");
        props.put("password", password);
        props.getProperty("password", "Gr4nite-m0ths-18");
                                      ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
        if (password.equals("")) return;
        if (password == null || password.isEmpty()) throw new IllegalArgumentException("password is missing");
        log("password: Gr4nite-m0ths-18");
        // password = "Gr4nite-m0ths-18"
    }
}
