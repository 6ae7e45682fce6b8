import java.util.prefs.Preferences

val prefs = Preferences.systemNodeForPackage(Shop::class.java)
            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ config/os-config-store
val mine = System.getenv("SHOP_URL")
