dependencies {
    implementation(files("libs/client.jar"))
                   ^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/system-scope
}
