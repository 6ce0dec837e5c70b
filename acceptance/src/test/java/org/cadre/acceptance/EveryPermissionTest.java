package org.cadre.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadre.acceptance.ApiDocument.Operation;
import org.cadre.acceptance.RawCall.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation is called once by somebody it is for and twice by strangers without a staff record: by HR of a trust in another region, and
 * by somebody there with the very roles of the first. What comes after the permission, such as a missing version or a state that does not
 * allow it, is none of this test's business.
 */
@ExtendWith(SharedSuite.class)
class EveryPermissionTest {

    private static final String FOREIGNER = "hr.rdu";
    private static final KeptToken FOREIGN =
            new KeptToken(() -> SharedSuite.suite().tokens().ofDemoUser(FOREIGNER));

    /** Asked before it is known what is meant; what is found is bound to the caller's organisations. */
    private static final Set<String> BOUND_BY_CONTENT = Set.of("person.search");

    /** Refused before anything is looked up, and so for every name alike; those of organisations, groups and topics are public. */
    private static final Set<String> ASKED_FIRST = Set.of("operations.look", "operations.act", "establishment.read");

    /** Workforce is the source of everything, so there is no projection of its own to ask for. */
    private static final String NO_PROJECTION = "/workforce/v1/projections/{group}";

    @Test
    void nothing_else_is_left_out() {
        var called = guarded().map(Operation::toString).collect(Collectors.toSet());

        assertThat(ApiDocument.operations()
                        .filter(operation -> !operation.permission().isEmpty())
                        .map(Operation::toString)
                        .filter(id -> !called.contains(id)))
                .containsExactlyInAnyOrder(
                        "POST /workforce/v1/organisation-files",
                        "POST /workforce/v1/staff-extracts",
                        "GET /workforce/v1/projections/{group}",
                        "GET /workforce/v1/projections/{group}/entries",
                        "POST /workforce/v1/projections/{group}/rebuild");
    }

    /** Files go through the tests of their own kind. */
    static Stream<Operation> guarded() {
        return ApiDocument.operations()
                .filter(operation -> !operation.permission().isEmpty())
                .filter(operation -> !operation.template().startsWith(NO_PROJECTION))
                .filter(operation -> !operation.takes("text/csv"));
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void whom_it_is_for_may(Operation operation) {
        var example = Examples.known().of(operation);

        var reply = send(example.call(operation.method()));

        assertThat(reply.status())
                .as(reply.response().body())
                .isNotIn(401, 403, 404)
                .isLessThan(500);
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void a_stranger_may_only_what_the_reviewed_matrix_says(Operation operation) {
        var example = Examples.known().of(operation);

        var reply = send(example.callBy(FOREIGN.get(), operation.method()));

        assertReviewed(operation, reply, FOREIGN.get(), List.of("hr"));
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void the_same_role_in_another_region_may_only_what_the_reviewed_matrix_says(Operation operation) {
        var example = Examples.known().of(operation);
        var counterpart = Counterpart.of(example.actor());

        var reply = send(example.callBy(counterpart.token(), operation.method()));

        assertReviewed(operation, reply, counterpart.token(), counterpart.functions());
    }

    private static void assertReviewed(Operation operation, Reply reply, String token, List<String> roles) {
        if (BOUND_BY_CONTENT.contains(operation.permission())) {
            assertThat(reply.response().body()).isEqualTo("{\"items\":[]}");
        } else if (mayFromAfar(operation, roles)) {
            assertThat(reply.status()).as(reply.response().body()).isNotIn(401, 403);
        } else if (operation.isOfOne()) {
            assertHidden(operation, reply, token, roles);
        } else {
            assertThat(isRefused(reply)).as(reply.response().body()).isTrue();
        }
    }

    /** Only who is shown a thing hears that it is not theirs to change; to anybody else it is as if it did not exist. */
    private static void assertHidden(Operation operation, Reply reply, String token, List<String> roles) {
        if (reply.status() == 403 && mayKnow(operation, roles)) {
            return;
        }
        var twin = UnknownTwin.of(operation, Examples.known().of(operation));
        var ofNothing = send(twin.unknown().callBy(token, operation.method()));
        assertThat(reply.status())
                .as(reply.response().body())
                .isEqualTo(ASKED_FIRST.contains(operation.permission()) ? 403 : 404);
        assertThat(twin.told(reply)).isEqualTo(twin.told(ofNothing));
    }

    /** Whether the thing itself, or what it is a part of, is shown to a caller, so that a refusal need not deny it. */
    private static boolean mayKnow(Operation operation, List<String> roles) {
        return ApiDocument.operations()
                .filter(read -> read.method().equals("GET") && read.isOfOne())
                .filter(read -> (operation.template() + "/").startsWith(read.template() + "/"))
                .anyMatch(read -> mayFromAfar(read, roles));
    }

    /** The matrix gives every role a staff record too, so what all employees may is not what a role may without one. */
    private static boolean mayFromAfar(Operation operation, List<String> roles) {
        var matrix = new ReviewedMatrix(operation.service());
        Predicate<String> far = who -> matrix.reachesFar(operation.permission(), who);
        return far.test("anybody") || (!far.test("employee") && roles.stream().anyMatch(far));
    }

    /** Somebody else's id in a body is as unknown as one that does not exist. */
    private static boolean isRefused(Reply reply) {
        var code = reply.problem().path("code").asText();
        return reply.status() == 403 || reply.status() == 404 || (reply.status() == 422 && code.endsWith("-unknown"));
    }

    private static Reply send(RawCall call) {
        return call.send(SharedSuite.suite().gateway());
    }
}
