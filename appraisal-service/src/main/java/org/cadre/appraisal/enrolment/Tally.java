package org.cadre.appraisal.enrolment;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One number that is kept of a cycle.
 *
 * @param stands a state of appraisals, a standing of members, or the day on which they completed an appraisal
 */
record Tally(Kind kind, String stands, long number) {

    /** What is counted. */
    enum Kind {
        APPRAISAL,
        MEMBER,
        /** Members who are eligible, by the day of their last complete appraisal. */
        COMPLETED_ON
    }

    /** Appraisals by state. */
    static Map<String, Long> byState(List<Tally> tallies) {
        return tallies.stream()
                .filter(tally -> tally.kind == Kind.APPRAISAL)
                .collect(Collectors.toMap(Tally::stands, Tally::number, Long::sum, TreeMap::new));
    }

    /** Members by where they stand. */
    static Map<Standing, Long> byStanding(List<Tally> tallies) {
        return tallies.stream()
                .filter(tally -> tally.kind == Kind.MEMBER)
                .collect(Collectors.toMap(
                        tally -> Standing.valueOf(tally.stands),
                        Tally::number,
                        Long::sum,
                        () -> new EnumMap<>(Standing.class)));
    }

    /** @param completedAfter an appraisal that was completed later counts for compliance */
    static Compliance compliance(List<Tally> tallies, LocalDate completedAfter) {
        var compliant = tallies.stream()
                .mapToLong(tally -> tally.compliant(completedAfter))
                .sum();
        return Compliance.of(byStanding(tallies), compliant);
    }

    /** How many of those it counts completed an appraisal later than that. */
    long compliant(LocalDate completedAfter) {
        return kind == Kind.COMPLETED_ON && LocalDate.parse(stands).isAfter(completedAfter) ? number : 0;
    }

    /** Whether it is the number of members who stand there. */
    boolean counts(Standing standing) {
        return kind == Kind.MEMBER && stands.equals(standing.name());
    }
}
