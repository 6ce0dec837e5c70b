package org.cadre.benchmarks.compare;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cadre.benchmarks.Bench;
import org.cadre.benchmarks.load.Requests;
import org.cadre.benchmarks.load.Requests.Asked;
import org.cadre.benchmarks.load.SingleCall;
import org.cadre.benchmarks.load.WrongAnswer;
import org.cadre.local.daemon.Pause;
import org.cadre.local.suite.Service;

/**
 * Forecasts of which each is computed for longer than a run of the bench lasts: a group of nine bands, by the month for
 * thirty years, in 10,000 draws. That is more work than the service takes where its operator has made no room.
 */
final class LongForecast {

    /** Settings of a service that takes them. */
    static final Map<String, String> ROOM = Map.of("CADRE_WORKFORCE_PLANNING_LARGEST_WORK", "100000000000");

    private static final String MODELS = "/workforce/v1/models";
    private static final String RUNS = "/workforce/v1/runs";
    private static final int BANDS = 9;
    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int ACCEPTED = 202;
    private static final Duration GLANCE = Duration.ofMillis(200);
    private static final int GLANCES = 150;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final SingleCall call = new SingleCall();
    private final Bench bench;
    private final URI workforce;
    private final Supplier<String> token;
    private final String model;

    LongForecast(Bench bench, Supplier<String> token) {
        this.bench = bench;
        this.workforce = bench.suite().direct(Service.WORKFORCE);
        this.token = token;
        this.model = answer(post(MODELS, model(), CREATED)).get("id").textValue();
    }

    /** Asks for one and waits until it is being computed. */
    UnderWay begun() {
        var asked = "{\"modelId\": \"%s\", \"years\": 30, \"draws\": 10000, \"seed\": %d}"
                .formatted(model, bench.random().nextInt(1, 1_000_000));
        var run = new UnderWay(
                RUNS + "/" + answer(post(RUNS, asked, ACCEPTED)).get("id").textValue());
        for (var glance = 0; glance < GLANCES; glance++) {
            if (run.state().equals("RUNNING")) {
                return run;
            }
            Pause.of(GLANCE);
        }
        throw new WrongAnswer("The forecast is " + run.state() + " and not computed yet");
    }

    /** A forecast that is being computed until this is closed. */
    final class UnderWay implements AutoCloseable {

        private final String path;

        private UnderWay(String path) {
            this.path = path;
        }

        /** Had it ended meanwhile, what was measured beside it would be worthless. */
        void requireUnderWay() {
            if (!state().equals("RUNNING")) {
                throw new WrongAnswer(
                        "The forecast is %s; it was to last longer than the reads beside it".formatted(state()));
            }
        }

        private String state() {
            return answer(Requests.reading(workforce, token, () -> path))
                    .get("state")
                    .textValue();
        }

        @Override
        public void close() {
            answer(post(path + "/cancel", "", OK));
        }
    }

    private Requests post(String path, String body, int status) {
        return new Requests(workforce, () -> new Asked(path, token), Optional.of(() -> body), bench::uuid, status);
    }

    private JsonNode answer(Requests asked) {
        try {
            return JSON.readTree(call.of(asked).body());
        } catch (JsonProcessingException e) {
            throw new WrongAnswer("not JSON: " + e.getMessage(), e);
        }
    }

    private static String model() {
        var bands = IntStream.rangeClosed(1, BANDS).mapToObj(LongForecast::band).collect(Collectors.joining(", "));
        return """
                {"organisation": "%s", "name": "Bench", "startsOn": "2026-04-01", "stepsPerYear": 12,
                 "groups": [{"name": "Group", "demand": {"base": 15000}, "bands": [%s]}]}
                """.formatted(Posts.ORGANISATION, bands);
    }

    private static String band(int number) {
        return """
                {"name": "Band %d", "headcount": [{"age": 30, "heads": 500}],
                 "participation": [{"fromAge": 16, "ftePerHead": 0.9}],
                 "hazards": [{"risk": "LEAVE", "source": "Made up", "rates": [{"fromAge": 16, "perYear": 0.1}]}]}
                """.formatted(number);
    }
}
