package org.cadre.acceptance;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cadre.local.sample.Cohort;
import org.cadre.local.sample.StaffRow;

/**
 * Words that stand for personal data in one run. Whoever finds one of them outside the records of its person has found a
 * leak.
 *
 * @param word stands for every name and free text
 * @param details numbers of employees and of registrations, and days of birth
 * @param staffUids how events may name the people
 */
record Canary(String word, List<Pattern> details, List<Pattern> staffUids) {

    private static final int YEARS_OLDER = 60;

    /** Nothing else of the run has it. */
    static String wordOf(long run) {
        return "canarybird" + Long.toString(run, Character.MAX_RADIX);
    }

    static Canary of(String word, Cohort people) {
        var rows = people.members().stream().map(Cohort.Member::row).toList();
        return new Canary(
                word,
                Stream.concat(
                                Stream.of(Confiding.REGISTERED),
                                rows.stream()
                                        .flatMap(row -> Stream.of(
                                                row.employeeNumber(),
                                                row.birthDate().toString())))
                        .map(Canary::alone)
                        .toList(),
                rows.stream().map(StaffRow::staffUid).map(Canary::alone).toList());
    }

    /** The same people with the word for a name, born on days that nothing else of the run has. */
    static Cohort named(String word, Cohort people) {
        return new Cohort(people.members().stream()
                .map(member -> new Cohort.Member(member.role(), named(word, member.row())))
                .toList());
    }

    boolean isIn(String text) {
        return isInEvent(text) || has(staffUids, text);
    }

    /** The same without the numbers by which events name people. */
    boolean isInEvent(String text) {
        return text.toLowerCase(Locale.ROOT).contains(word) || has(details, text);
    }

    private static boolean has(List<Pattern> marks, String text) {
        return marks.stream().anyMatch(mark -> mark.matcher(text).find());
    }

    private static Pattern alone(String value) {
        return Pattern.compile("(?<![0-9A-Za-z])" + value + "(?![0-9A-Za-z])");
    }

    private static StaffRow named(String word, StaffRow row) {
        return new StaffRow(
                row.organisation(),
                row.employeeNumber(),
                row.staffUid(),
                word,
                word,
                row.birthDate().minusYears(YEARS_OLDER),
                row.positionNumber(),
                row.staffGroup(),
                row.band(),
                row.stage(),
                row.hours(),
                row.fte(),
                row.managerEmployeeNumber(),
                row.startDate(),
                row.endDate());
    }
}
