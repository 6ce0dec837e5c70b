package org.cadre.workforce.simulation;

import java.util.Arrays;

/** Those who wait at a station: the most urgent first where that counts, and in order of arrival. */
final class Line {

    static final int NOBODY = -1;

    /** From 0, the most urgent, to 9. */
    static final int URGENCIES = 10;

    private final People people;
    private final boolean urgentFirst;
    private final int[] first = new int[URGENCIES];
    private final int[] last = new int[URGENCIES];
    private int length;

    Line(People people, boolean urgentFirst) {
        this.people = people;
        this.urgentFirst = urgentFirst;
        Arrays.fill(first, NOBODY);
    }

    int length() {
        return length;
    }

    void join(int who) {
        var rank = urgentFirst ? people.urgency[who] : 0;
        if (first[rank] == NOBODY) {
            first[rank] = who;
        } else {
            people.behind[last[rank]] = who;
        }
        last[rank] = who;
        people.behind[who] = NOBODY;
        length++;
    }

    /** Who is next; somebody must be. */
    int next() {
        return first[rankOfNext()];
    }

    int call() {
        var rank = rankOfNext();
        var who = first[rank];
        first[rank] = people.behind[who];
        length--;
        return who;
    }

    private int rankOfNext() {
        var rank = 0;
        while (first[rank] == NOBODY) {
            rank++;
        }
        return rank;
    }
}
