package shop;

import java.io.*;
import java.nio.file.*;
import java.util.Map;
import org.apache.logging.log4j.core.config.builder.api.*;
import org.springframework.boot.SpringApplication;
import org.tinylog.configuration.Configuration;

/** Files that are used as a log, and settings in code that ask for one. */
final class Growing {
    void found(byte[] line) throws IOException {
        try (PrintWriter out = new PrintWriter(new FileWriter("shop.log", true))) {
                                                   ^^^^^^^^^^ logs/log-file
            out.println("started");
        }
        Files.write(Path.of("logs/orders.txt"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        ^^^^^^^^^^^ logs/log-file
        System.setProperty("logging.file.name", "shop.log");
        ^^^^^^^^^^^^^^^^^^ logs/log-file
        System.setProperty("org.slf4j.simpleLogger.logFile", "shop.log");
        ^^^^^^^^^^^^^^^^^^ logs/log-file
        Configuration.set("writer", "rolling file");
        ^^^^^^^^^^^^^^^^^ logs/log-file
        SpringApplication app = new SpringApplication(Growing.class);
        app.setDefaultProperties(Map.of("logging.file.name", "shop.log"));
                                                             ^^^^^^^^^^ logs/log-file
        var builder = ConfigurationBuilderFactory.newConfigurationBuilder();
        builder.add(builder.newAppender("app", "RollingFile").addAttribute("fileName", "shop.log"));
                    ^^^^^^^^^^^^^^^^^^^ logs/log-file
    }

    // Written once, no log, another stream, another setting.
    void silent(byte[] line, File file) throws IOException {
        new FileWriter("shop.log").close();
        new FileWriter("orders.csv", true).close();
        new FileWriter(file, true).close();
        Files.write(Path.of("shop.log"), line);
        Files.write(Path.of("orders.csv"), line, StandardOpenOption.APPEND);
        System.setProperty("org.slf4j.simpleLogger.logFile", "System.out");
        System.setProperty("java.awt.headless", "true");
        Configuration.set("writer", "console");
        var builder = ConfigurationBuilderFactory.newConfigurationBuilder();
        builder.add(builder.newAppender("app", "Console"));
    }
}
