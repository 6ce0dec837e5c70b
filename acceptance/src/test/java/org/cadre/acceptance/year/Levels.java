package org.cadre.acceptance.year;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.cadre.acceptance.JourneyFailed;
import org.cadre.local.sample.StaffRow;

/** Holds the figures of every level against what was done: cycle, employer, board, region and each line of management. */
final class Levels {

    private final Employer employer;
    private final HeldYear year;

    Levels(Employer employer, HeldYear year) {
        this.employer = employer;
        this.year = year;
    }

    /** Waits until the cycle has followed. */
    void follow() {
        var expected = new Figures(employer.roll().figures()).text();
        try {
            employer.await(
                    employer.hr(),
                    year.cycle() + "/progress",
                    progress ->
                            Figures.textOf(progress.body().path("compliance")).equals(expected));
        } catch (JourneyFailed e) {
            throw new JourneyFailed("The cycle should have come to %s. %s".formatted(expected, e.getMessage()));
        }
    }

    /** The states of the appraisals themselves. */
    void appraisalsStand(Map<String, Long> expected) {
        var states = new TreeMap<String, Long>();
        employer.read(employer.hr(), year.cycle() + "/progress")
                .body()
                .path("appraisals")
                .properties()
                .forEach(state -> states.put(state.getKey(), state.getValue().asLong()));
        assertThat(states).isEqualTo(expected);
    }

    /** The employer is the only one of its region with a cycle, so all of these are the same. */
    void organisations() {
        var expected = new Figures(employer.roll().figures()).text();
        var levels = Stream.concat(Stream.of(employer.code()), above()).toList();
        assertThat(levels).as("employer, board and region").hasSizeGreaterThanOrEqualTo(3);
        for (var level : levels) {
            var officer = employer.accounts().office("accountable-officer@" + level);
            var path = "compliance?organisation=%s&appraisalYear=%d".formatted(level, year.year());
            var seen = employer.read(officer, path).body();
            assertThat(Figures.textOf(seen.path("compliance"))).as(level).isEqualTo(expected);
            for (var branch : seen.path("branches")) {
                assertThat(Figures.textOf(branch.path("compliance"))).isEqualTo(expected);
            }
        }
    }

    private Stream<String> above() {
        var found = employer.api()
                .quietly(employer.hr(), "/workforce/v1/organisations?code=" + employer.code())
                .expect(200);
        return StreamSupport.stream(
                        found.body().path("items").path(0).path("memberships").spliterator(), false)
                .map(membership -> membership.path("code").asText());
    }

    /** As HR sees them: with who is not expected to be appraised. */
    void lines() {
        for (var manager : employer.roll().managers()) {
            var line = employer.read(employer.hr(), lineOf(manager)).body();
            assertThat(Figures.textOf(line.path("compliance")))
                    .as("line of " + manager.employeeNumber())
                    .isEqualTo(figures(employer.roll().lineOf(manager)));
            branches(manager, line);
        }
    }

    private void branches(StaffRow manager, JsonNode line) {
        var expected = employer.roll().reportsOf(manager).stream()
                .collect(Collectors.toMap(employer::id, report -> figures(withOwnLine(report))));
        line.path("branches")
                .forEach(branch -> assertThat(Figures.textOf(branch.path("compliance")))
                        .isEqualTo(expected.get(branch.path("personId").asText())));
    }

    private Set<StaffRow> withOwnLine(StaffRow person) {
        var all = employer.roll().lineOf(person);
        all.add(person);
        return all;
    }

    private String figures(Set<StaffRow> people) {
        return figuresOf(people).text();
    }

    private Figures figuresOf(Set<StaffRow> people) {
        return new Figures(employer.roll().figuresOf(people.stream()));
    }

    /** C10: managers see their own line and what is below it, without who is not expected, and nobody else's. */
    void managersSeeTheirOwn(StaffRow manager, StaffRow other) {
        var account = employer.account(manager);
        var line = employer.read(account, lineOf(manager)).body();
        assertThat(Figures.textOf(line.path("compliance")))
                .isEqualTo(figuresOf(employer.roll().lineOf(manager)).counted().text());
        employer.api().get(account, Employer.APPRAISALS + lineOf(other)).expect(404);
    }

    private String lineOf(StaffRow manager) {
        return year.cycle() + "/lines/" + employer.id(manager);
    }
}
