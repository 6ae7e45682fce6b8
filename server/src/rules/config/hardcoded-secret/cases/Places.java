package shop;

import com.auth0.jwt.algorithms.Algorithm;
import java.sql.DriverManager;
import java.util.Base64;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

class Places {
    void open(String url, String given) throws Exception {
        Algorithm.HMAC256("secret");
                          ^^^^^^^^ config/hardcoded-secret
        new SecretKeySpec("mykey".getBytes(), "AES");
                          ^^^^^^^ config/hardcoded-secret
        DriverManager.getConnection(url, "shop", "password");
                                                 ^^^^^^^^^^ config/hardcoded-secret

        Algorithm.HMAC256(given);
        Algorithm.HMAC256(System.getenv("JWT_SECRET"));
        new SecretKeySpec(Base64.getDecoder().decode(given), "AES");
        new IvParameterSpec("mykey".getBytes());
        DriverManager.getConnection(url, "shop", "");
    }
}
