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
        Arrays.fill(last, NOBODY);
    }

    int length() {
        return length;
    }

    void join(int who) {
        var rank = rankOf(who);
        link(last[rank], who, rank);
        link(who, NOBODY, rank);
        length++;
    }

    /** Somebody in it goes, from wherever they stand. */
    void leave(int who) {
        link(people.ahead[who], people.behind[who], rankOf(who));
        length--;
    }

    /** Who is next; somebody must be. */
    int next() {
        var rank = 0;
        while (first[rank] == NOBODY) {
            rank++;
        }
        return first[rank];
    }

    int call() {
        var who = next();
        leave(who);
        return who;
    }

    /** From now on one stands behind the other; nobody ahead makes the other the first, nobody behind makes one the last. */
    private void link(int one, int other, int rank) {
        if (one == NOBODY) {
            first[rank] = other;
        } else {
            people.behind[one] = other;
        }
        if (other == NOBODY) {
            last[rank] = one;
        } else {
            people.ahead[other] = one;
        }
    }

    private int rankOf(int who) {
        return urgentFirst ? people.urgency[who] : 0;
    }
}
