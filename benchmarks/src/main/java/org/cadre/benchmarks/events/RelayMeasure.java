package org.cadre.benchmarks.events;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cadre.benchmarks.Bench;
import org.cadre.benchmarks.Measure;
import org.cadre.benchmarks.figure.Estimate;
import org.cadre.benchmarks.figure.Figure;
import org.cadre.benchmarks.figure.Target;
import org.cadre.benchmarks.load.Weather;
import org.cadre.benchmarks.load.WrongAnswer;
import org.cadre.benchmarks.suite.Database;
import org.cadre.local.daemon.Pause;
import org.cadre.local.suite.Service;

/** A backlog in workforce's outbox goes out to Kafka while nobody else works, against Kafka's own producer test. */
public final class RelayMeasure implements Measure {

    private static final Target TARGET = Target.atLeast(0.15, 0.30);
    private static final String POSTS = "cadre.workforce.posts.v1";
    private static final Duration GLANCE = Duration.ofMillis(500);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Copies of the last event about a post, each about a post of its own; whoever reads them can make sense of them. */
    private static final String FILL = """
            insert into outbox (event_id, relay_partition, topic, message_key, type, aggregate_id, event_number,
                                occurred_at, correlation_id, traceparent, payload)
            select gen_random_uuid(), number % 16, topic, copy::text, type, copy, 1, now(), correlation_id, traceparent,
                   replace(payload, aggregate_id::text, copy::text)
            from (select * from outbox where topic = 'cadre.workforce.posts.v1' order by seq desc limit 1) as last,
                 lateral (select number, gen_random_uuid() as copy from generate_series(1, {count}) as number) as copies
            """;

    @Override
    public String name() {
        return "relay";
    }

    /** Leaves only workforce running: the others would read two hundred thousand posts that were never established. */
    @Override
    public List<Figure> take(Bench bench) {
        bench.suite().settle(PATIENCE);
        bench.suite().stopAllBut();
        var broker = bench.suite().suite().kafka().address();
        var size = new Topic(broker, POSTS).recordSize();
        var topic = new Topic(broker, "benchmark-%d".formatted(bench.plan().seed()));
        topic.create();
        var producer = new ProducerTest(broker, topic.name(), bench.plan().rows(), size);
        var before = Weather.now();
        var kafka = new ArrayList<Double>();
        var relay = new ArrayList<Double>();
        kafka.add(producer(bench, producer));
        relay.add(relay(bench));
        relay.add(relay(bench));
        kafka.add(producer(bench, producer));
        return List.of(figure(bench, kafka, relay)
                .note("record", "%d bytes of key, value and headers", size)
                .note("machine", "load %.1f before", before.load()));
    }

    private double producer(Bench bench, ProducerTest producer) {
        var rate = producer.run();
        bench.suite().say(name(), "Kafka's producer test: %.0f records a second", rate);
        return rate;
    }

    /** From the first mark to the last one, so the start of the process does not count. */
    private double relay(Bench bench) {
        var suite = bench.suite();
        var database = suite.database(Service.WORKFORCE);
        var before = database.number("select max(seq) from outbox");
        database.run(FILL.replace("{count}", Integer.toString(bench.plan().rows())), "vacuum (analyze) outbox");
        suite.restart(Service.WORKFORCE, Map.of("CADRE_AUDIT_SEAL", "false"));
        await(database);
        var rate = Double.parseDouble(database.value("""
                select count(*) / extract(epoch from max(published_at) - min(published_at))
                from outbox where seq > %d and published_at > (select min(published_at) from outbox where seq > %d)
                """.formatted(before, before)));
        suite.part(Service.WORKFORCE).stop();
        suite.say(name(), "the relay: %.0f events a second", rate);
        return rate;
    }

    private static void await(Database database) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (database.number("select count(*) from (select from outbox where published_at is null limit 1) as open")
                > 0) {
            if (System.nanoTime() > end) {
                throw new WrongAnswer("The backlog did not go out within " + PATIENCE);
            }
            Pause.of(GLANCE);
        }
    }

    private Figure figure(Bench bench, List<Double> kafka, List<Double> relay) {
        var ratio = mean(relay) / mean(kafka);
        var low = least(relay) / most(kafka);
        var high = most(relay) / least(kafka);
        return Figure.of(
                        name(),
                        "relay of a backlog of %,d events"
                                .formatted(bench.plan().rows()),
                        "Kafka's producer test, same record size",
                        "",
                        new Estimate(ratio, low, high, "least and most of the runs producer, relay, relay, producer"),
                        TARGET)
                .note("the relay", "%.0f events a second", mean(relay))
                .note("the producer test", "%.0f records a second, acks=all", mean(kafka));
    }

    private static double mean(List<Double> rates) {
        return rates.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }

    private static double least(List<Double> rates) {
        return rates.stream().mapToDouble(Double::doubleValue).min().orElseThrow();
    }

    private static double most(List<Double> rates) {
        return rates.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
    }
}
