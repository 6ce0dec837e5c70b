package org.cadre.benchmarks.appraisal;

/** What is read, and within how many milliseconds 99 of 100 answers have to be there. */
enum Read {
    OWN("a person's current appraisal", 30),
    TEAM("a manager's team list", 60),
    COMPLIANCE("an organisation's compliance figure", 150);

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

    Callers by(People people) {
        return switch (this) {
            case OWN -> people.appraisees();
            case TEAM -> people.managers();
            case COMPLIANCE -> people.officers();
        };
    }
}
