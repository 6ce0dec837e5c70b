package org.cadre.acceptance.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** C11, C12: the figures of a closed cycle are those of its close, and who completes later has a figure of their own. */
final class AfterTheClose {

    private static final String LATE = "COMPLETED_AFTER_CLOSE";

    private final Employer employer;
    private final HeldYear year;
    private final Levels levels;
    private final Parts parts;

    AfterTheClose(Employer employer, HeldYear year, Levels levels, Parts parts) {
        this.employer = employer;
        this.year = year;
        this.levels = levels;
        this.parts = parts;
    }

    /** @param states of the appraisals, at the close */
    void somebodyCompletesLate(Map<String, Long> states) {
        var ratings = employer.read(employer.hr(), year.cycle() + "/ratings").body();
        everyLevelStands(states, 0);
        assertThat(members().stream().filter(Member::hasMovedOn)).isEmpty();

        hold();

        employer.await(
                employer.hr(),
                progress(),
                seen -> seen.body().path("completedAfterClose").asLong() == 1);
        everyLevelStands(states, 1);
        assertThat(members().stream().filter(Member::hasMovedOn))
                .containsExactly(new Member(employer.id(parts.late()), LATE, Roll.IN_PROGRESS));
        assertThat(employer.read(employer.hr(), year.cycle() + "/members?standing=" + LATE)
                        .body()
                        .findValuesAsText("personId"))
                .containsExactly(employer.id(parts.late()));
        assertThat(employer.read(employer.hr(), year.cycle() + "/ratings").body())
                .isEqualTo(ratings);
    }

    private void hold() {
        var two = year.between(parts.late(), employer.roll().managerOf(parts.late()));
        var met = two.meet(two.prepare());
        var written = two.write(two.achieved(met), year.formOf(parts.late(), two), new Ratings(4, 4));
        var signed = two.signedByAppraisee(two.signedByAppraiser(written));
        assertThat(signed.text("state")).isEqualTo("COMPLETE");
    }

    /** The roll says what was done until the close. */
    private void everyLevelStands(Map<String, Long> states, long late) {
        var seen = employer.read(employer.hr(), progress()).body();
        assertThat(seen.path("closedOn").asText()).isEqualTo(employer.today().toString());
        assertThat(seen.path("completedAfterClose").asLong(-1)).isEqualTo(late);
        assertThat(Figures.textOf(seen.path("compliance")))
                .isEqualTo(new Figures(employer.roll().figures()).text());
        levels.appraisalsStand(states);
        levels.organisations();
        levels.lines();
        assertThat(members().stream().collect(Collectors.toMap(Member::personId, Member::atClose)))
                .isEqualTo(standings());
    }

    private Map<String, String> standings() {
        var all = new HashMap<String, String>();
        for (var standing : employer.roll().figures().keySet()) {
            employer.roll().standing(standing).forEach(row -> all.put(employer.id(row), standing));
        }
        return all;
    }

    private List<Member> members() {
        var exported = employer.read(employer.hr(), year.cycle() + "/members/export");
        return exported.body().asText().lines().skip(1).map(Member::of).toList();
    }

    private String progress() {
        return year.cycle() + "/progress";
    }

    /** A line of the export. */
    private record Member(String personId, String standing, String atClose) {

        static Member of(String line) {
            var values = List.of(line.split(",", -1));
            return new Member(values.get(0), values.get(1), values.getLast());
        }

        boolean hasMovedOn() {
            return !standing.equals(atClose);
        }
    }
}
