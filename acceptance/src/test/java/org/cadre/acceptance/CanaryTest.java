package org.cadre.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadre.acceptance.RawCall.Reply;
import org.cadre.local.sample.Cohort;
import org.cadre.local.state.Checkout;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marked values stand in for every name, number and free text of people that a journey takes in, and in requests that are
 * refused. Afterwards nothing that operators or integrators are told has one of them.
 */
@ExtendWith(SharedSuite.class)
@TestInstance(Lifecycle.PER_CLASS)
class CanaryTest {

    private static final long RUN = SharedSuite.nextRun();
    private static final Patience EXPORT = new Patience(Duration.ofSeconds(30));
    private static final Cast.Place PLACE = Cast.Place.WITH_DEMO_USERS;

    private final SungJourney song = new SungJourney(Canary.wordOf(RUN));
    private final Cohort people =
            Canary.named(Canary.wordOf(RUN), Cohort.of(RUN, PLACE.organisation(), SharedSuite.today(), Cast.roles()));
    private final Canary canary = Canary.of(Canary.wordOf(RUN), people);
    private final Outlets outlets = new Outlets(SharedSuite.suite());

    private Collection<SentCall> succeeded;
    private List<Reply> refusals;
    private String appraisee;
    private String kept;

    @BeforeAll
    void sing() {
        SharedSuite.spans().keep();
        var suite = SharedSuite.suite();
        var cast = new Cast(suite, PLACE, people, RUN);
        var schemas = new PublishedSchemas(Checkout.around(Path.of(".")).root());
        try (var events = new EventWatch(suite.kafka().address(), schemas, Clock.systemUTC())) {
            var api = new Api(suite.gateway(), Narration.silent(), song);
            var scene = new Scene(api, cast, events, new Patience(Duration.ofMinutes(3)), Narration.silent());
            new Journey(scene, SharedSuite.today(), RUN).run();
            var facts = new Facts(events);
            appraisee = facts.person();
            new Confiding(scene, SharedSuite.today()).all(facts);
            succeeded = api.succeeded();
            kept = api.quietly(cast.appraisee(), "/appraisal/v1/appraisals/%s/objectives".formatted(facts.appraisal()))
                    .body()
                    .toString();
            refusals = Stream.concat(
                            song.refusals(Examples.known(), suite.gateway()).stream(),
                            strayed(suite.gateway(), cast.hr()))
                    .toList();
        }
    }

    /** What clients put into addresses and files although it does not belong there. */
    private Stream<Reply> strayed(String gateway, Actor hr) {
        var token = hr.token().get();
        var word = canary.word();
        return Stream.of(
                RawCall.of("GET", "/workforce/v1/people/me?name=" + word)
                        .as(token)
                        .send(gateway),
                RawCall.of("GET", "/workforce/v1/posts?organisation=" + word)
                        .as(token)
                        .send(gateway),
                RawCall.of("GET", "/appraisal/v1/cycles?organisation=RR8&cursor=" + word)
                        .as(token)
                        .send(gateway),
                RawCall.of("POST", "/workforce/v1/staff-extracts")
                        .as(token)
                        .header("Content-Type", "text/csv")
                        .text("FIRST_NAME\n" + word)
                        .send(gateway));
    }

    /** An operation that is new and personal needs a call in {@link Confiding}. */
    @Test
    void every_operation_that_takes_something_personal_took_a_mark() {
        assertThat(song.operations()).hasSizeGreaterThanOrEqualTo(9);
        assertThat(song.planted(succeeded, canary::isIn)).containsExactlyInAnyOrderElementsOf(song.operations());
    }

    @Test
    void the_words_can_be_read_and_the_refusals_are_refusals() {
        assertThat(canary.isIn(kept))
                .as("the appraisee reads the planted words")
                .isTrue();
        assertThat(lastTraces())
                .hasSize(4)
                .allSatisfy((service, trace) -> assertThat(trace).matches("[0-9a-f]{32}"));
        assertThat(refusals).hasSizeGreaterThan(30).allMatch(reply -> reply.status() >= 400 && reply.status() < 500);
    }

    @Test
    void no_refusal_repeats_what_it_refused() {
        assertThat(refusals).noneMatch(reply -> canary.isIn(reply.response().body()));
    }

    @Test
    void no_log_line_has_one() {
        assertThat(outlets.logs()).anyMatch(line -> line.contains("\"svc\""));
        assertThat(outlets.logs().filter(canary::isIn)).isEmpty();
    }

    @Test
    void no_metric_has_one() {
        assertThat(outlets.metrics()).anyMatch(line -> line.startsWith("http_server_requests"));
        assertThat(outlets.metrics().filter(canary::isIn)).isEmpty();
    }

    /** Staff numbers are how events name people to other systems; nothing else of a person is there. */
    @Test
    void no_event_has_a_name_or_a_text() {
        var records = outlets.records();
        assertThat(records).anyMatch(text -> text.contains(appraisee));
        assertThat(records.stream().filter(canary::isInEvent)).isEmpty();
    }

    @Test
    void why_somebody_is_not_appraised_is_told_to_nobody() {
        lastTraces().forEach(CanaryTest::awaitSpans);
        assertThat(outlets.records()).anyMatch(text -> text.contains("cadre.workforce.exclusion.changed.v1"));

        assertThat(Stream.of(outlets.logs(), outlets.metrics(), outlets.records().stream())
                        .flatMap(lines -> lines))
                .noneMatch(text -> text.contains(Confiding.AWAY));
        assertThat(SharedSuite.spans().kept()).doesNotContain(Confiding.AWAY);
    }

    @Test
    void no_trace_has_one() {
        lastTraces().forEach(CanaryTest::awaitSpans);
        var spans = SharedSuite.spans().kept();
        assertThat(spans).contains("/workforce/v1/people/me", "consume cadre.appraisal.appraisal.completed.v1");
        assertThat(canary.isIn(spans)).isFalse();
    }

    /** Of the last refused call by the service that it went to. Processes hand spans over in their order, so all is there with it. */
    private Map<String, String> lastTraces() {
        return refusals.stream().collect(Collectors.toMap(CanaryTest::service, CanaryTest::trace, (old, last) -> last));
    }

    private static String service(Reply refusal) {
        return refusal.response().uri().getPath().split("/", -1)[1];
    }

    private static String trace(Reply refusal) {
        return refusal.problem().path("traceId").asText();
    }

    private static void awaitSpans(String service, String trace) {
        for (var process : List.of(service + "-service", "gateway")) {
            EXPORT.await(
                    "spans of " + process,
                    () -> Optional.of(trace).filter(id -> SharedSuite.spans().has(process, id)));
        }
    }
}
