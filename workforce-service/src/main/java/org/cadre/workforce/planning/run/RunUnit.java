package org.cadre.workforce.planning.run;

import java.util.Locale;

/** What figures count. */
enum RunUnit {
    STAFF("full-time equivalents"),
    COSTS("pounds a year");

    private final String words;

    RunUnit(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** The name of a figure among those of both units. */
    String named(String figure) {
        return this == STAFF ? figure : name().toLowerCase(Locale.ROOT) + "." + figure;
    }
}
