package shop;

import com.example.Client;
import java.util.List;
import java.util.Properties;

import static org.example.Assertions.check;

class Imports {
    private static final String PASSWORD = "Gr4nite-m0ths-18";
                                           ^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    private Client other = Client.create("Gr4nite-m0ths-18".toCharArray());

    void use(Client client) {
        client.setClientSecret("a\tb\u0041-m0ths-18");
                               ^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-secret
    }
}
