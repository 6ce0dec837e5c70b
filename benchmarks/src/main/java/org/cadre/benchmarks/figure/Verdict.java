package org.cadre.benchmarks.figure;

/** What became of a target. */
public enum Verdict {
    MISSED("missed"),
    REACHED_IN_PART("reached, but not by the whole interval"),
    REACHED("reached"),
    AIM_IN_PART("aim met, but not by the whole interval"),
    AIM("aim met");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
