import java.util.prefs.Preferences;

class Settings {
  String url = Preferences.userRoot().get("url", null);
               ^^^^^^^^^^^^^^^^^^^^ config/os-config-store
  String mine = System.getenv("SHOP_URL");
}
