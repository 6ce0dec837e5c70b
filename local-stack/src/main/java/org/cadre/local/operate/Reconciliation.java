package org.cadre.local.operate;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.cadre.local.daemon.Pause;
import org.cadre.local.operate.Finding.Verdict;
import org.cadre.local.suite.Service;

/**
 * Compares every projection with what its owner published: first by fingerprint, and where those differ, aggregate by
 * aggregate. What is still on its way is waited for a little.
 */
public record Reconciliation(Operator operator, Duration patience) {

    private static final Duration GLANCE = Duration.ofMillis(500);

    public List<Finding> run() {
        return Service.behindTheGateway().stream()
                .flatMap(service -> operator.items("/%s/v1/projections".formatted(service.id())).stream()
                        .map(projection -> projection.path("group").asText())
                        .map(group -> settled(service.id(), group)))
                .toList();
    }

    private Finding settled(String service, String group) {
        var end = System.nanoTime() + patience.toNanos();
        var finding = look(service, group);
        while (finding.verdict() == Verdict.BEHIND && System.nanoTime() < end) {
            Pause.of(GLANCE);
            finding = look(service, group);
        }
        return finding;
    }

    private Finding look(String service, String group) {
        var path = "/%s/v1/projections/%s".formatted(service, group);
        var projection = operator.get(path);
        var by = projection.path("rowsBy").asText();
        var owner = publications(projection);
        if (sum(owner, by).equals(digest(projection.path("held")))) {
            return Finding.same(group, aggregates(owner, by), parked(projection));
        }
        return compare(group, path, by, owner);
    }

    /**
     * In this order: what the owner published, then whether anything of it is on its way, then what is held. If nothing
     * was on its way, whatever is missing will never come.
     */
    private Finding compare(String group, String path, String by, List<JsonNode> owner) {
        var difference = new Difference(
                operator, owner.stream().map(topic -> entries(topic, by)).toList());
        var projection = operator.get(path);
        var underWay = publications(projection).stream()
                        .anyMatch(topic -> topic.path("eventsWaiting").asLong() > 0)
                || projection.path("eventsWaiting").asLong(1) > 0;
        var different = difference.from(path + "/entries");
        var parked = parked(projection);
        if (different.isEmpty()) {
            return Finding.same(group, aggregates(owner, by), parked);
        }
        var verdict = underWay ? Verdict.BEHIND : Verdict.DIVERGED;
        return new Finding(group, verdict, aggregates(owner, by), parked, different);
    }

    private List<JsonNode> publications(JsonNode projection) {
        return StreamSupport.stream(projection.path("topics").spliterator(), false)
                .map(JsonNode::asText)
                .flatMap(topic -> operator.items("/%s/v1/publications".formatted(owner(topic))).stream()
                        .filter(publication ->
                                publication.path("topic").asText().equals(topic)))
                .toList();
    }

    /** The second word of a topic's name. */
    private static String owner(String topic) {
        return topic.split("\\.", -1)[1];
    }

    private static String entries(JsonNode publication, String by) {
        var topic = publication.path("topic").asText();
        return "/%s/v1/publications/%s/entries?by=%s".formatted(owner(topic), topic, by);
    }

    private static BigInteger sum(List<JsonNode> publications, String by) {
        return publications.stream()
                .map(publication -> digest(publication.path(fingerprint(by))))
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    private static long aggregates(List<JsonNode> publications, String by) {
        return publications.stream()
                .mapToLong(publication ->
                        publication.path(fingerprint(by)).path("aggregates").asLong())
                .sum();
    }

    private static String fingerprint(String by) {
        return by.equals("KEY") ? "byKey" : "bySubject";
    }

    private static BigInteger digest(JsonNode fingerprint) {
        return new BigInteger(fingerprint.path("digest").asText());
    }

    private static long parked(JsonNode projection) {
        return projection.path("eventsParked").asLong();
    }
}
