package org.cadre.benchmarks.appraisal;

import java.util.stream.LongStream;

/**
 * Who leads whom, as {@code appraisals.sql} lays them out: employers of one size, in which everybody leads eight as long
 * as there are any. Whoever is at the top of an employer is not appraised.
 *
 * @param people their numbers begin at 0
 * @param employers as many people are at the top
 */
record Population(long people, long employers) {

    private static final int TEAM = 8;

    /** Appraised, and leading nobody: what they see as theirs is their own. */
    LongStream staff() {
        return LongStream.range(employers, people).filter(person -> team(person) == 0);
    }

    /** Who leads eight; where there are so few people that nobody does, whoever leads at all. */
    LongStream managers() {
        var most = team(0);
        return LongStream.range(0, people).filter(person -> team(person) > 0 && team(person) >= most);
    }

    /** How many people somebody leads. */
    int team(long person) {
        var first = person / employers * TEAM + 1;
        var place = person % employers;
        return (int) LongStream.range(first, first + TEAM)
                .filter(led -> led * employers + place < people)
                .count();
    }
}
