package org.cadre.benchmarks.load;

import io.hyperfoil.api.config.Benchmark.FailurePolicy;
import io.hyperfoil.api.config.BenchmarkBuilder;
import io.hyperfoil.api.config.PhaseBuilder;
import io.hyperfoil.api.statistics.StatisticsSnapshot;
import io.hyperfoil.core.impl.LocalSimulationRunner;
import io.hyperfoil.http.api.HttpMethod;
import io.hyperfoil.http.api.HttpRequestWriter;
import io.hyperfoil.http.config.HttpPluginBuilder;
import io.hyperfoil.http.config.Protocol;
import io.hyperfoil.http.steps.HttpRequestStepBuilder;
import io.hyperfoil.http.steps.HttpStepCatalog;
import io.netty.buffer.ByteBufUtil;
import io.netty.util.AsciiString;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.cadre.benchmarks.load.Requests.Asked;

/** Requests by Hyperfoil, within this process: in a closed circle of connections, or at a rate that waits for nobody. */
public final class HttpLoad {

    private static final int MOST_UNDER_WAY = 256;
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(10);
    private static final String PHASE = "load";
    private static final Set<Integer> SHED = Set.of(429, 503);

    private final Requests requests;
    private final Map<Integer, LongAdder> others = new ConcurrentHashMap<>();
    /** What each session of the generator is about: path and caller belong together. */
    private final Map<Integer, Asked> underWay = new ConcurrentHashMap<>();

    public HttpLoad(Requests requests) {
        this.requests = requests;
    }

    /** Each connection asks again as soon as it was answered. */
    public HttpResult closed(int connections, Duration time) {
        var benchmark = benchmark(connections);
        return run(benchmark, benchmark.addPhase(PHASE).always(connections), time);
    }

    /** Requests leave at times that were fixed beforehand, however long the earlier ones take. */
    public HttpResult open(double perSecond, Duration time) {
        var benchmark = benchmark(MOST_UNDER_WAY);
        var phase = benchmark
                .addPhase(PHASE)
                .constantRate(0)
                .usersPerSec(perSecond)
                .variance(false)
                .maxSessions(MOST_UNDER_WAY);
        return run(benchmark, phase, time);
    }

    private BenchmarkBuilder benchmark(int connections) {
        var benchmark =
                new BenchmarkBuilder(null, Map.of()).name("cadre").threads(1).failurePolicy(FailurePolicy.CONTINUE);
        benchmark
                .addPlugin(HttpPluginBuilder::new)
                .http()
                .protocol(Protocol.HTTP)
                .host(requests.address().getHost())
                .port(requests.address().getPort())
                .allowHttp2(false)
                .sharedConnections(connections);
        return benchmark;
    }

    private HttpResult run(BenchmarkBuilder benchmark, PhaseBuilder<?> phase, Duration time) {
        phase.duration(time.toMillis()).maxDuration(time.plus(LAST_ANSWERS).toMillis());
        describe(phase.scenario()
                .initialSequence("request")
                .step(HttpStepCatalog.SC)
                .httpRequest(requests.body().isPresent() ? HttpMethod.POST : HttpMethod.GET));
        var all = new StatisticsSnapshot();
        new LocalSimulationRunner(benchmark.build(), (of, step, metric, found, countDown) -> all.add(found), null, null)
                .run();
        return checked(all);
    }

    private void describe(HttpRequestStepBuilder request) {
        request.path(session -> begin(session.uniqueId()).path())
                .headerAppender((session, writer) -> addHeaders(writer, underWay.get(session.uniqueId())))
                .handler()
                .status((answered, status) -> {
                    if (status != requests.status()) {
                        others.computeIfAbsent(status, unused -> new LongAdder())
                                .increment();
                        answered.markInvalid();
                    }
                });
        requests.body().ifPresent(body -> describe(request, body));
    }

    private void describe(HttpRequestStepBuilder request, Supplier<String> body) {
        request.body((session, connection) ->
                        ByteBufUtil.writeUtf8(connection.context().alloc(), body.get()))
                .handler()
                .header((answered, name, value) -> {
                    if (AsciiString.contentEqualsIgnoreCase(name, "ETag")) {
                        underWay.get(answered.session.uniqueId()).version().accept(value.toString());
                    }
                });
    }

    private Asked begin(int session) {
        var asked = requests.asked().get();
        underWay.put(session, asked);
        return asked;
    }

    private void addHeaders(HttpRequestWriter writer, Asked asked) {
        writer.putHeader("Authorization", "Bearer " + asked.token().get());
        if (requests.body().isPresent()) {
            writer.putHeader("Content-Type", "application/json");
            writer.putHeader(
                    "Idempotency-Key", "\"%s\"".formatted(requests.keys().get()));
            asked.ifMatch().ifPresent(version -> writer.putHeader("If-Match", version));
        }
    }

    /** Refused in order is neither done nor wrong. */
    private HttpResult checked(StatisticsSnapshot all) {
        var refused = SHED.stream()
                .mapToLong(
                        status -> others.getOrDefault(status, new LongAdder()).sum())
                .sum();
        var failed = all.invalid - refused + all.connectionErrors + all.requestTimeouts + all.internalErrors;
        if (failed > 0 || all.responseCount < all.requestCount) {
            throw new WrongAnswer("%d of %d requests were not answered with %d: statuses %s, %s"
                    .formatted(failed, all.requestCount, requests.status(), others, all));
        }
        return new HttpResult(all.requestCount, all.responseCount - refused, refused, all.histogram);
    }
}
