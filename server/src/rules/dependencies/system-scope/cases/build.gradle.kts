dependencies {
    implementation(files("libs/client.jar"))
                   ^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/system-scope
    implementation(fileTree(mapOf("dir" to "libs", "include" to listOf("*.jar"))))
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ dependencies/system-scope
}
