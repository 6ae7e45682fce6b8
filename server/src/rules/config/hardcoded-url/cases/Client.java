class Client {
  static final String BASE_URL = "https://stock.uat.shop.io";
                                  ^^^^^^^^^^^^^^^^^^^^^^^^^ config/hardcoded-url
  static final String VENDOR_URL = "https://api.vendor.io";
  static final String SCHEMA = "http://www.springframework.org/schema/beans";
}
