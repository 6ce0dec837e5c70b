package org.cadre.acceptance.year;

import java.util.List;
import java.util.Set;
import org.cadre.local.sample.StaffRow;

/**
 * Who of the invented staff plays which part in the year.
 *
 * @param chief has no line manager
 * @param chair of the board; nobody's report and nobody's manager
 * @param director reports to the chief and sits on the board
 * @param leader leads few people, and will leave
 * @param successor whom their reports and the mover are given to
 * @param disagrees disputes what the appraiser writes
 */
record Parts(
        StaffRow chief,
        StaffRow chair,
        StaffRow director,
        StaffRow leader,
        StaffRow successor,
        StaffRow leaver,
        StaffRow mover,
        StaffRow away,
        StaffRow disagrees,
        StaffRow secretary) {

    /** All have to have been there for long enough to be appraised, but for the two at the top. */
    static Parts in(Roll roll, StaffRow chair) {
        var chief = roll.all().getFirst();
        var leaders =
                roll.managers().stream().filter(row -> inProgress(roll, row)).toList();
        var leader = leaders.getLast();
        var others = roll.inPost().stream()
                .filter(row -> inProgress(roll, row) && roll.reportsOf(row).isEmpty())
                .filter(row -> !leader.equals(roll.managerOf(row)))
                .filter(row -> !chief.equals(roll.managerOf(roll.managerOf(row))))
                .toList();
        return new Parts(
                chief,
                chair,
                leaders.getFirst(),
                leader,
                leaders.get(leaders.size() - 2),
                others.get(0),
                others.get(1),
                others.get(2),
                others.get(3),
                others.get(4));
    }

    private static boolean inProgress(Roll roll, StaffRow row) {
        return roll.stands(row, Set.of(Roll.IN_PROGRESS));
    }

    /** FB10: delivers what others say, and stands in nobody's line. */
    StaffRow facilitator() {
        return chair;
    }

    /** Those whose appraisals take a course of their own. */
    List<StaffRow> apart() {
        return List.of(chief, director, disagrees);
    }
}
