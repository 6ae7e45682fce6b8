import java.sql.DriverManager;

class Store {
    void open() throws Exception {
        DriverManager.getConnection("jdbc:h2:file:./data/shop");
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^ backing-services/embedded-database
        DriverManager.getConnection("jdbc:h2:mem:shop");
    }
}
