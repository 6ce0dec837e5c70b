package org.cadre.appraisal.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.as;
import static org.cadre.appraisal.testing.Calls.asStaff;
import static org.cadre.appraisal.testing.Calls.post;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.cadre.appraisal.testing.Conversation;
import org.cadre.appraisal.testing.Offered;
import org.cadre.appraisal.testing.Offered.Trial;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.testing.MovableClock;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule AL1 of the guide for cycles. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class CycleActionsTest {

    private static final Set<String> REFUSALS = Set.of(
            "permission-missing",
            "cycle-not-found",
            "cycle-illegal-transition",
            "cycle-period-over",
            "cycle-already-open",
            "cycle-already-closed");

    private static final LocalDate LAST_DAY = LocalDate.parse("2027-03-31");

    @Inject
    MovableClock clock;

    private final String organisation = Conversation.newOrganisation();

    @BeforeEach
    void a_day_of_the_year() {
        clock.moveTo(LAST_DAY.minusMonths(6));
    }

    @AfterEach
    void the_clock_is_right_again() {
        clock.reset();
    }

    @ParameterizedTest
    @EnumSource
    void a_link_is_there_exactly_if_its_operation_is_not_refused(CycleStatus status) {
        var offered = offered(cycle(status));

        roles().forEach((role, caller) -> offered.isWholeFor(role, caller, steps()));
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT, hr, OPEN",
        "OPEN, hr, CLOSE",
        "CLOSED, hr, ''",
        "DRAFT, officer, ''",
        "OPEN, officer, ''",
        "OPEN, elsewhere, ''",
        "OPEN, employee, ''"
    })
    void each_is_offered_the_steps_that_are_theirs(CycleStatus status, String role, String rels) {
        assertThat(offered(cycle(status)).to(roles().get(role).get()))
                .containsExactly(rels.isEmpty() ? new String[0] : rels.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, OPEN", "OPEN, CLOSE"})
    void what_is_offered_is_done_at_its_link(CycleStatus status, String rel) {
        var cycle = cycle(status);

        var link = hr().get(BASE + cycle + "/actions")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("actions.find { it.rel == '%s' }.href".formatted(rel));

        hr().header("If-Match", hr().get(BASE + cycle).header("ETag"))
                .post(link)
                .then()
                .statusCode(200);
    }

    @Test
    void opening_is_offered_to_the_last_day_of_a_cycle() {
        Upstream.publishFramework();
        var last = LocalDate.now(clock).plusDays(60);
        var cycle = drafted(last);

        for (var day : List.of(last.minusDays(1), last, last.plusDays(1))) {
            clock.moveTo(day);
            assertThat(offered(cycle).to(hr()).contains("OPEN")).isEqualTo(!day.isAfter(last));
            offered(cycle).isWholeFor("hr", this::hr, steps());
        }
    }

    @Test
    void c1_opening_is_not_offered_once_another_cycle_of_the_year_was_opened() {
        var first = cycle(CycleStatus.DRAFT);
        var second = drafted(LAST_DAY);
        assertThat(offered(second).to(hr())).contains("OPEN");

        for (var step : List.of("open", "close")) {
            act(hr(), first, step).statusCode(200);
            assertThat(offered(second).to(hr())).doesNotContain("OPEN");
            offered(second).isWholeFor("hr", this::hr, steps());
        }
    }

    private String cycle(CycleStatus status) {
        Upstream.publishFramework();
        var cycle = drafted(LAST_DAY);
        if (status != CycleStatus.DRAFT) {
            act(hr(), cycle, "open").statusCode(200);
        }
        if (status == CycleStatus.CLOSED) {
            act(hr(), cycle, "close").statusCode(200);
        }
        return cycle;
    }

    private String drafted(LocalDate endsOn) {
        return "/cycles/"
                + post(
                                hr(),
                                "/cycles",
                                Map.of(
                                        "organisation",
                                        organisation,
                                        "name",
                                        "Appraisals",
                                        "appraisalYear",
                                        2026,
                                        "startsOn",
                                        "2026-04-01",
                                        "endsOn",
                                        endsOn.toString()))
                        .statusCode(201)
                        .extract()
                        .path("id");
    }

    private RequestSpecification hr() {
        return as("hr@" + organisation);
    }

    private Offered offered(String cycle) {
        return new Offered(cycle, this::hr, REFUSALS);
    }

    private Map<String, Supplier<RequestSpecification>> roles() {
        var employee = Upstream.employee(organisation);
        var all = new LinkedHashMap<String, Supplier<RequestSpecification>>();
        all.put("hr", this::hr);
        all.put("officer", () -> as("accountable-officer@" + organisation));
        all.put("elsewhere", () -> as("hr@RDU"));
        all.put("employee", () -> asStaff(employee.staffUid()));
        return all;
    }

    private static List<Trial> steps() {
        return List.of(Trial.post("OPEN", "open"), Trial.post("CLOSE", "close"));
    }
}
