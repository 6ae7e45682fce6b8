import java.io.FileInputStream;
import java.security.KeyStore;

class Keys {
  void load(KeyStore store, char[] password) throws Exception {
    store.load(new FileInputStream("src/main/resources/shop.p12"), password);
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/key-file-committed
    store.load(new FileInputStream(System.getenv("KEY_STORE")), password);
  }
}
