package org.cadre.benchmarks.national;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.cadre.benchmarks.Bench;
import org.cadre.benchmarks.load.Requests;
import org.cadre.benchmarks.load.Requests.Asked;
import org.cadre.benchmarks.load.SingleCall;
import org.cadre.benchmarks.load.WrongAnswer;
import org.cadre.local.daemon.Pause;
import org.cadre.local.suite.Service;

/** The usual run of a model of England, asked of the service itself. */
final class NationalRuns {

    private static final String MODELS = "/workforce/v1/models";
    private static final String RUNS = "/workforce/v1/runs";
    private static final int CREATED = 201;
    private static final int ACCEPTED = 202;
    private static final Set<String> UNDER_WAY = Set.of("QUEUED", "RUNNING");

    /** Each group at each trust, each trust, each group, and all of them. */
    private static final int LINES = (MadeUpEngland.TRUSTS + 1) * (MadeUpEngland.GROUPS + 1);

    private static final Duration GLANCE = Duration.ofMillis(100);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final SingleCall call = new SingleCall();
    private final Bench bench;
    private final URI workforce;
    private final Supplier<String> token;

    NationalRuns(Bench bench, Supplier<String> token) {
        this.bench = bench;
        this.workforce = bench.suite().direct(Service.WORKFORCE);
        this.token = token;
    }

    /** Keeps a model and answers its id. */
    String model(MadeUpEngland england) {
        return id(post(MODELS, england.model(), CREATED));
    }

    /** From the question until the results, which are kept by then, are read. */
    Duration run(String model, int seed) {
        var start = System.nanoTime();
        var run = RUNS + "/" + id(post(RUNS, "{\"modelId\": \"%s\", \"seed\": %d}".formatted(model, seed), ACCEPTED));
        var state = state(run);
        while (UNDER_WAY.contains(state)) {
            Pause.of(GLANCE);
            state = state(run);
        }
        var lines = get(run + "/results").path("lines").size();
        var time = Duration.ofNanos(System.nanoTime() - start);
        if (!state.equals("DONE") || lines != LINES) {
            throw new WrongAnswer("The run is %s and has %d lines".formatted(state, lines));
        }
        return time;
    }

    private String state(String run) {
        return get(run).get("state").textValue();
    }

    private JsonNode get(String path) {
        return answer(Requests.reading(workforce, token, () -> path));
    }

    private static String id(JsonNode made) {
        return made.get("id").textValue();
    }

    private JsonNode post(String path, String body, int status) {
        return answer(
                new Requests(workforce, () -> new Asked(path, token), Optional.of(() -> body), bench::uuid, status));
    }

    private JsonNode answer(Requests asked) {
        try {
            return JSON.readTree(call.of(asked).body());
        } catch (JsonProcessingException e) {
            throw new WrongAnswer("not JSON: " + e.getMessage(), e);
        }
    }
}
