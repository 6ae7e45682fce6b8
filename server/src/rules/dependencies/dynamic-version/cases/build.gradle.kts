dependencies {
    implementation("org.postgresql:postgresql:[42,)")
                                              ^^^^^ dependencies/dynamic-version
    implementation("com.h2database:h2:2.3.230")
}
