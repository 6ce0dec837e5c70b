package org.cadre.benchmarks.events;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.cadre.benchmarks.load.WrongAnswer;
import org.cadre.local.server.JavaCommand;

/** Kafka's own producer test, {@code org.apache.kafka.tools.ProducerPerformance}, in a process of its own. */
record ProducerTest(String broker, String topic, int records, int recordSize) {

    private static final Pattern RATE = Pattern.compile("(\\d+) records sent, ([\\d.]+) records/sec");

    /** Records a second, as it says in its last line. */
    double run() {
        try {
            var process =
                    new ProcessBuilder(command()).redirectErrorStream(true).start();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var rate = RATE.matcher(said)
                    .results()
                    .filter(match -> Integer.parseInt(match.group(1)) == records)
                    .reduce((first, second) -> second);
            if (process.waitFor() != 0 || rate.isEmpty()) {
                throw new WrongAnswer("Kafka's producer test failed: " + said);
            }
            return Double.parseDouble(rate.orElseThrow().group(2));
        } catch (IOException e) {
            throw new WrongAnswer("Kafka's producer test cannot be started", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WrongAnswer("interrupted", e);
        }
    }

    /** With the heap of a service, and its acknowledgements. */
    private List<String> command() {
        return List.of(
                JavaCommand.current(),
                "-Xmx192m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.apache.kafka.tools.ProducerPerformance",
                "--topic",
                topic,
                "--num-records",
                Integer.toString(records),
                "--record-size",
                Integer.toString(recordSize),
                "--throughput",
                "-1",
                "--producer-props",
                "bootstrap.servers=" + broker,
                "acks=all");
    }
}
