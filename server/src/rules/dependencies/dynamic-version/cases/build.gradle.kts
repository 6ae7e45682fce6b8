dependencies {
    implementation("org.postgresql:postgresql:[42,)")
                                              ^^^^^ dependencies/dynamic-version
    implementation("com.h2database:h2:2.3.230")
    implementation(group = "com.vendor", name = "client", version = "3.1-SNAPSHOT")
                                                                     ^^^^^^^^^^^^ dependencies/dynamic-version
    implementation("com.vendor:price:1.0") { isChanging = true }
                                             ^^^^^^^^^^^^^^^^^ dependencies/dynamic-version
    // implementation("com.vendor:old:+")
}
