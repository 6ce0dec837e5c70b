package org.cadre.appraisal.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Exclusion;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.appraisal.testing.Upstream.Employee;
import org.cadre.kit.testing.ServiceBackends;
import org.cadre.kit.time.BusinessCalendar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules C10 and N5 of the guide, attacked: whoever adds and subtracts what is told of lines finds nobody who is excluded. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class LinesAsToldTest {

    private static final int FEWEST = 3;

    /** Each figure is subtracted, left out or added. */
    private static final int SIGNS = 3;

    /** Whom each manages directly. */
    private static final Map<String, List<String>> LINES = Map.of(
            "top", List.of("a", "b", "c", "d"),
            "a", List.of("a1", "a2", "a3"),
            "b", List.of("b1"),
            "c", List.of("c1", "c2", "c3"),
            "c1", List.of("e1", "e2"));

    @Inject
    Passes pass;

    @Inject
    Exclusion exclusion;

    @Inject
    BusinessCalendar calendar;

    private final Map<String, Employee> people = new HashMap<>();
    private String organisation;
    private String cycle;

    @BeforeEach
    void an_organisation_of_its_own() {
        Upstream.publishFramework();
        organisation = Conversation.newOrganisation();
        people.put("top", Upstream.employee(organisation));
        hire("top");
        cycle = Conversation.openCycle(organisation);
    }

    private void hire(String manager) {
        for (var report : LINES.getOrDefault(manager, List.of())) {
            people.put(report, Upstream.employee(organisation, people.get(manager)));
            hire(report);
        }
    }

    @Test
    void c10_no_sum_or_difference_of_what_is_told_is_left_with_fewer_than_three() {
        exclude("a2", "b1", "d");

        var told = told();

        assertThat(told).contains(below("top"), below("a"), below("c"));
        assertThat(fewest(told)).isGreaterThanOrEqualTo(FEWEST);
        assertThat(fewest(List.of(below("top"), below("a"), below("b"), below("c"))))
                .isEqualTo(1);
    }

    @Test
    void c10_which_lines_are_told_does_not_depend_on_who_is_excluded() {
        pass.overEverybody(cycle);
        var before = told();

        exclude("a1", "a2", "a3", "b1", "c2");

        assertThat(told()).isEqualTo(before);
    }

    @Test
    void c10_a_line_of_three_is_told_as_it_counts_and_one_of_two_is_not() {
        exclude("a2", "e1");

        line("a").body("compliance.eligible", equalTo(2)).body("compliance.standings.EXCLUDED", nullValue());
        for (var small : List.of("b", "c1", "a1")) {
            line(small).body("compliance", nullValue()).body("branches.size()", equalTo(0));
        }
        line("top")
                .body("branches.personId", equalTo(ids("a", "c")))
                .body(branch("a") + ".compliance.eligible", equalTo(2))
                .body(branch("c") + ".compliance.eligible", equalTo(4));
        as("hr@" + organisation)
                .get(path("top"))
                .then()
                .body("branches.size()", equalTo(4))
                .body(branch("b") + ".compliance.eligible", equalTo(2));
    }

    @Test
    void n5_whom_somebody_manages_directly_is_told_where_no_smaller_line_lies_within() {
        exclude("a2");

        missing("a").body("direct.goingOn", equalTo(2)).body("wholeLine.goingOn", equalTo(2));
        missing("c").body("direct", nullValue()).body("wholeLine.goingOn", equalTo(5));
        missing("b").body("direct", nullValue()).body("wholeLine", nullValue());
        as("hr@" + organisation).get(path("b") + "/missing").then().body("direct.goingOn", equalTo(1));
    }

    private void exclude(String... some) {
        for (var person : some) {
            exclusion.of(people.get(person), organisation, calendar.today(), null);
        }
        pass.overEverybody(cycle);
        pass.overChanges();
    }

    /** All people of whom the officer reads one figure, for each figure: everybody's line, and what is missing in it. */
    private List<Set<String>> told() {
        var groups = new ArrayList<Set<String>>();
        for (var manager : new TreeSet<>(people.keySet())) {
            var line = line(manager).extract();
            if (line.path("compliance") != null) {
                groups.add(below(manager));
            }
            line.<List<String>>path("branches.personId").forEach(id -> groups.add(below(nameOf(id))));
            var missing = missing(manager).extract();
            if (missing.path("wholeLine") != null) {
                groups.add(below(manager));
            }
            if (missing.path("direct") != null) {
                groups.add(Set.copyOf(LINES.get(manager)));
            }
        }
        return groups.stream().distinct().toList();
    }

    /** How few are left when figures are added and subtracted in every way there is. */
    private int fewest(List<Set<String>> groups) {
        var fewest = Integer.MAX_VALUE;
        for (var ways = 0; ways < Math.pow(SIGNS, groups.size()); ways++) {
            var times = new HashMap<String, Integer>();
            var way = ways;
            for (var group : groups) {
                var sign = way % SIGNS - 1;
                group.forEach(person -> times.merge(person, sign, Integer::sum));
                way /= SIGNS;
            }
            times.values().removeIf(number -> number == 0);
            if (new HashSet<>(times.values()).size() == 1) {
                fewest = Math.min(fewest, times.size());
            }
        }
        return fewest;
    }

    private static Set<String> below(String manager) {
        var all = new HashSet<>(LINES.getOrDefault(manager, List.of()));
        LINES.getOrDefault(manager, List.of()).forEach(report -> all.addAll(below(report)));
        return Set.copyOf(all);
    }

    private ValidatableResponse line(String manager) {
        return as("accountable-officer@" + organisation)
                .get(path(manager))
                .then()
                .statusCode(200);
    }

    private ValidatableResponse missing(String manager) {
        return as("accountable-officer@" + organisation)
                .get(path(manager) + "/missing")
                .then()
                .statusCode(200);
    }

    private String path(String manager) {
        return BASE + "/cycles/" + cycle + "/lines/" + people.get(manager).personId();
    }

    private List<String> ids(String... some) {
        return List.of(some).stream()
                .map(person -> people.get(person).personId().toString())
                .sorted()
                .toList();
    }

    private String branch(String person) {
        return "branches.find { it.personId == '%s' }"
                .formatted(people.get(person).personId());
    }

    private String nameOf(String id) {
        return people.entrySet().stream()
                .filter(person -> person.getValue().personId().toString().equals(id))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }
}
