package org.cadre.appraisal.fitness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.appraisal.testing.Calls.BASE;
import static org.cadre.appraisal.testing.Calls.act;
import static org.cadre.appraisal.testing.Calls.asStaff;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.cadre.appraisal.testing.Boardroom;
import org.cadre.appraisal.testing.Offered;
import org.cadre.appraisal.testing.Offered.Trial;
import org.cadre.appraisal.testing.Upstream;
import org.cadre.kit.testing.ServiceBackends;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule AL1 of the guide for fit and proper person tests. */
@QuarkusTest
@QuarkusTestResource(ServiceBackends.class)
class FitnessActionsTest {

    private static final Set<String> REFUSALS = Set.of(
            "permission-missing",
            "fit-and-proper-test-not-found",
            "fit-and-proper-illegal-transition",
            "fit-and-proper-not-writable");

    /** Every state of a test. */
    enum Moment {
        NOT_STARTED,
        IN_PROGRESS,
        FIT,
        NOT_FIT,
        UNDER_INVESTIGATION,
        LAPSED;

        String test(Boardroom board) {
            return switch (this) {
                case NOT_STARTED -> board.test(board.memberSeat);
                case IN_PROGRESS -> attested(board);
                case FIT -> signedOff(board, Map.of("verdict", "FIT"));
                case NOT_FIT -> signedOff(board, Map.of("verdict", "NOT_FIT", "statement", "A conviction"));
                case UNDER_INVESTIGATION -> {
                    var test = attested(board);
                    act(board.secretary(), test, "investigate", Map.of("grounds", "A letter came"))
                            .statusCode(200);
                    yield test;
                }
                case LAPSED -> {
                    var former = signedOff(board, Map.of("verdict", "FIT"));
                    signedOff(board, Map.of("verdict", "FIT"));
                    yield former;
                }
            };
        }

        private static String attested(Boardroom board) {
            var test = board.test(board.memberSeat);
            act(board.member(), test, "attest").statusCode(200);
            return test;
        }

        private static String signedOff(Boardroom board, Map<String, ?> verdict) {
            var test = board.checked();
            act(board.chair(), test, "sign-off", verdict).statusCode(200);
            return test;
        }
    }

    private Boardroom board;

    @BeforeEach
    void there_is_a_board() {
        board = Boardroom.complete();
    }

    @ParameterizedTest
    @EnumSource
    void a_link_is_there_exactly_if_its_operation_is_not_refused(Moment moment) {
        var offered = offered(moment.test(board));

        roles().forEach((role, caller) -> {
            offered.isTrueFor(role, caller, harmless());
            offered.isWholeFor(role, caller, decisive());
        });
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_STARTED, member, ATTEST",
        "NOT_STARTED, secretary, ''",
        "IN_PROGRESS, member, ''",
        "IN_PROGRESS, secretary, RECORD_CHECK INVESTIGATE",
        "IN_PROGRESS, chair, SIGN_OFF INVESTIGATE",
        "IN_PROGRESS, deputy, ''",
        "UNDER_INVESTIGATION, secretary, RECORD_CHECK",
        "UNDER_INVESTIGATION, chair, SIGN_OFF",
        "FIT, secretary, INVESTIGATE",
        "FIT, chair, INVESTIGATE",
        "NOT_FIT, chair, ''",
        "LAPSED, chair, ''",
        "IN_PROGRESS, hr, ''",
        "IN_PROGRESS, outsider, ''"
    })
    void each_is_offered_the_steps_that_are_theirs(Moment moment, String role, String rels) {
        var offered = offered(moment.test(board));

        assertThat(offered.to(roles().get(role).get()))
                .containsExactly(rels.isEmpty() ? new String[0] : rels.split(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_STARTED, member, ATTEST, ''",
        "IN_PROGRESS, chair, INVESTIGATE, A letter came",
        "FIT, secretary, INVESTIGATE, A letter came"
    })
    void what_is_offered_and_decides_something_is_done_at_its_link(
            Moment moment, String role, String rel, String grounds) {
        var test = moment.test(board);
        var caller = roles().get(role);

        var link = caller.get()
                .get(BASE + test + "/actions")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("actions.find { it.rel == '%s' }.href".formatted(rel));

        var call = caller.get().header("If-Match", caller.get().get(BASE + test).header("ETag"));
        var said =
                grounds.isEmpty() ? call : call.contentType("application/json").body(Map.of("grounds", grounds));
        said.post(link).then().statusCode(200);
    }

    private Offered offered(String test) {
        return new Offered(test, board::secretary, REFUSALS);
    }

    private Map<String, Supplier<RequestSpecification>> roles() {
        var outsider = Upstream.employee(board.organisation);
        var all = new LinkedHashMap<String, Supplier<RequestSpecification>>();
        all.put("member", board::member);
        all.put("secretary", board::secretary);
        all.put("chair", board::chair);
        all.put("deputy", board::deputy);
        all.put("hr", board::hr);
        all.put("outsider", () -> asStaff(outsider.staffUid()));
        return all;
    }

    /** A check may be written down again, and a sign-off lacks most of them. */
    private static List<Trial> harmless() {
        return List.of(
                Trial.post("SIGN_OFF", "sign-off", Map.of("verdict", "FIT")),
                Trial.post(
                        "RECORD_CHECK",
                        "record-check",
                        Map.of("kind", "IDENTITY", "checkedOn", "2026-04-02", "finding", "CLEAR")));
    }

    private static List<Trial> decisive() {
        return List.of(
                Trial.post("ATTEST", "attest"),
                Trial.post("INVESTIGATE", "investigate", Map.of("grounds", "A letter came")));
    }
}
