package org.cadre.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.cadre.acceptance.ApiDocument.Operation;
import org.cadre.acceptance.RawCall.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every operation of every document must refuse, and how: a problem that names the place and the rule. */
@ExtendWith(SharedSuite.class)
class EveryOperationTest {

    private static final String JSON = "application/json";
    private static final int TWO_MEGABYTES = 2 * 1024 * 1024;

    static Stream<Operation> operations() {
        return ApiDocument.operations();
    }

    static Stream<Operation> guarded() {
        return operations().filter(operation -> !operation.isPublic());
    }

    static Stream<Operation> withJson() {
        return guarded().filter(operation -> operation.takes(JSON));
    }

    static Stream<Operation> withCursor() {
        return guarded().filter(operation -> operation.hasParameter("query", "cursor"));
    }

    static Stream<Operation> withRequiredKey() {
        return guarded()
                .filter(operation -> operation.requires("header", "Idempotency-Key"))
                .filter(operation -> !operation.takes("text/csv"));
    }

    static Stream<Operation> withIfMatch() {
        return guarded().filter(operation -> operation.hasParameter("header", "If-Match"));
    }

    @Test
    void there_are_operations_to_test() {
        assertThat(operations()).hasSizeGreaterThan(40);
        assertThat(withRequiredKey()).hasSizeGreaterThan(20);
    }

    @Test
    void nothing_is_open_to_all_but_what_a_service_says_of_itself_and_what_a_signed_link_opens() {
        assertThat(operations().filter(Operation::isPublic).map(Operation::path))
                .containsOnly("/", "/calendar", "/feedback-invitations/give", "/feedback-invitations/questions");
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void without_a_token_nothing_is_answered(Operation operation) {
        var reply = send(RawCall.of(operation.method(), operation.url()));

        refused(reply, 401, "token-missing");
        assertThat(reply.header("WWW-Authenticate")).startsWith("Bearer");
        assertThat(reply.errors("header")).containsExactly("Authorization");
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void a_token_for_somebody_else_an_expired_and_a_forged_one_are_refused(Operation operation) {
        for (var bad : List.of(Credentials.FOREIGN.get(), Credentials.EXPIRED.get(), Credentials.FORGED.get())) {
            var reply = send(RawCall.of(operation.method(), operation.url()).as(bad));

            refused(reply, 401, "token-invalid");
            assertThat(reply.header("WWW-Authenticate")).contains("invalid_token");
        }
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_path_below_it_does_not_exist(Operation operation) {
        var reply = send(RawCall.of("GET", operation.url() + "/no/such/thing").as(Credentials.VALID.get()));

        refused(reply, 404, "not-found");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void a_method_it_does_not_have_is_refused_with_those_it_has(Operation operation) {
        var method = ApiDocument.unknownMethod(operation);

        var reply = send(RawCall.of(method, operation.url()).as(Credentials.VALID.get()));

        refused(reply, 405, "method-not-allowed");
        assertThat(reply.header("Allow")).contains(operation.method()).doesNotContain(method);
    }

    @ParameterizedTest
    @MethodSource("withJson")
    void a_body_that_is_too_large_is_refused(Operation operation) {
        var reply = send(call(operation).json("{\"x\": \"%s\"}".formatted("x".repeat(TWO_MEGABYTES))));

        refused(reply, 413, "body-too-large");
    }

    @ParameterizedTest
    @MethodSource("withJson")
    void a_body_that_is_not_json_is_refused_with_the_place(Operation operation) {
        var reply = send(call(operation).json("{\"half\": "));

        refused(reply, 400, "invalid-json");
        assertThat(reply.errors("pointer")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("withJson")
    void a_property_it_does_not_know_is_named(Operation operation) {
        var reply = send(call(operation).json("{\"noSuchProperty\": 1}"));

        refused(reply, 400, "invalid-request");
        assertThat(reply.errors("pointer")).containsExactly("#/noSuchProperty");
        assertThat(reply.errors("code")).containsExactly("unknown-property");
    }

    @ParameterizedTest
    @MethodSource("withRequiredKey")
    void a_change_without_a_good_key_is_refused(Operation operation) {
        var call = Examples.known().of(operation).call(operation.method());

        var missing = call.sendAsItIs(SharedSuite.suite().gateway());
        refused(missing, 400, "idempotency-key-required");
        assertThat(missing.errors("header")).containsExactly("Idempotency-Key");
        var bad = send(call.header("Idempotency-Key", "again"));
        refused(bad, 400, "idempotency-key-invalid");
        assertThat(bad.errors("header")).containsExactly("Idempotency-Key");
    }

    @ParameterizedTest
    @MethodSource("withCursor")
    void a_cursor_it_did_not_make_is_refused(Operation operation) {
        var example = Examples.known().of(operation);
        var cursor = (example.path().contains("?") ? "&" : "?") + "cursor=AAAA";

        var reply = send(RawCall.of("GET", example.path() + cursor)
                .as(example.actor().token().get()));

        refused(reply, 400, "bad-cursor");
        assertThat(reply.errors("parameter")).containsExactly("cursor");
    }

    @ParameterizedTest
    @MethodSource("withIfMatch")
    void a_change_without_the_version_it_was_made_for_is_refused(Operation operation) {
        var call = Examples.known().of(operation).call(operation.method());

        var missing = send(call);
        refused(missing, 428, "if-match-required");
        assertThat(missing.errors("header")).containsExactly("If-Match");
        for (var stale : List.of("\"999999\"", "*")) {
            var reply = send(call.header("If-Match", stale));
            refused(reply, 412, "stale-version");
            assertThat(reply.errors("header")).containsExactly("If-Match");
        }
    }

    private static RawCall call(Operation operation) {
        return RawCall.of(operation.method(), operation.url()).as(Credentials.VALID.get());
    }

    private static Reply send(RawCall call) {
        return call.send(SharedSuite.suite().gateway());
    }

    private static void refused(Reply reply, int status, String code) {
        assertThat(reply.status()).as(reply.response().body()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).startsWith("application/problem+json");
        assertThat(reply.problem().path("code").asText()).isEqualTo(code);
        assertThat(reply.problem().path("status").asInt()).isEqualTo(status);
        assertThat(reply.problem().path("detail").asText()).isNotBlank();
        assertThat(reply.header("X-Request-ID")).isNotBlank();
    }
}
