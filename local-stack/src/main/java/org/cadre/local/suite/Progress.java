package org.cadre.local.suite;

/** Told what happens while the suite starts and stops. */
@FunctionalInterface
public interface Progress {

    void say(String part, String what);

    /** For tests, which look at results. */
    static Progress silent() {
        return (part, what) -> {};
    }
}
