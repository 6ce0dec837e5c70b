package org.cadre.benchmarks.figure;

/** What became of a target. */
public enum Verdict {
    MISSED("missed"),
    REACHED("reached"),
    AIM("aim met");

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
