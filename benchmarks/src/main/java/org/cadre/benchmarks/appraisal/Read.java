package org.cadre.benchmarks.appraisal;

import com.fasterxml.jackson.databind.JsonNode;

/** What is read, and within how many milliseconds 99 of 100 answers have to be there. */
enum Read {
    OWN("a person's current appraisal", 30),
    TEAM("a manager's team list", 60),
    COMPLIANCE("an organisation's compliance figure", 150),
    REGION("the compliance figure of a region or of England", 150);

    private final String words;
    private final double millis;

    Read(String words, double millis) {
        this.words = words;
        this.millis = millis;
    }

    String words() {
        return words;
    }

    double millis() {
        return millis;
    }

    /** Whether an answer holds what was asked for; to say nothing is quick. */
    boolean isIn(JsonNode answer, int year) {
        var items = answer.path("items");
        return switch (this) {
            case OWN -> items.size() == 1 && items.path(0).path("appraisalYear").asInt() == year;
            case TEAM -> items.size() > 1;
            case COMPLIANCE, REGION ->
                answer.path("compliance").path("eligible").asLong() > 0;
        };
    }

    Callers by(People people) {
        return switch (this) {
            case OWN -> people.staff();
            case TEAM -> people.managers();
            case COMPLIANCE -> people.officers();
            case REGION -> people.officersOfRegions();
        };
    }
}
