package org.cadre.local.server;

import java.nio.file.Path;

/** The Java that runs the launcher runs everything else too. */
public final class JavaCommand {

    private JavaCommand() {}

    public static String current() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    public static int feature() {
        return Runtime.version().feature();
    }
}
