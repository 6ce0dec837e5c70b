package org.cadre.local.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cadre.local.audit.Fault.Kind;

/** Compares the heads in the database with those on the topic, and all of them with the keys. */
final class HeadCheck {

    private final String service;
    private final PublicKeys keys;
    private final Recoveries recoveries;
    private Map<String, List<SignedHead>> byChain = Map.of();
    private final List<Fault> faults = new ArrayList<>();

    HeadCheck(String service, PublicKeys keys, Recoveries recoveries) {
        this.service = service;
        this.keys = keys;
        this.recoveries = recoveries;
    }

    /** Heads younger than the limit may still be on their way to the topic. */
    void check(List<SignedHead> published, List<SignedHead> kept, Instant limit) {
        var onTopic = genuine(published, "on the topic");
        var inTable = genuine(kept, "in the database");
        inTable.stream()
                .filter(head -> !onTopic.contains(head) && head.signedAt().isBefore(limit) && !recoveries.cover(head))
                .forEach(head -> missing(head, "it is not on the topic"));
        onTopic.stream()
                .filter(head -> !inTable.contains(head) && !recoveries.cover(head))
                .forEach(head -> missing(head, "it is not in the database any more"));
        byChain = Stream.concat(onTopic.stream(), inTable.stream())
                .distinct()
                .filter(head -> !recoveries.explain(head))
                .collect(Collectors.groupingBy(SignedHead::chain));
    }

    List<Fault> faults() {
        return faults;
    }

    Set<String> chains() {
        return byChain.keySet();
    }

    HeadsOfChain of(String chain) {
        return new HeadsOfChain(chain, byChain.getOrDefault(chain, List.of()));
    }

    private Set<SignedHead> genuine(List<SignedHead> heads, String where) {
        var genuine = new LinkedHashSet<SignedHead>();
        for (var head : heads) {
            if (head.service().equals(service) && keys.signed(head)) {
                genuine.add(head);
            } else {
                var detail =
                        "the head %s is not signed by a known key of %s (%s)".formatted(where, service, head.keyId());
                faults.add(new Fault(Kind.HEAD_FORGED, head.chain(), head.position(), 0, detail));
            }
        }
        return genuine;
    }

    private void missing(SignedHead head, String where) {
        faults.add(new Fault(
                Kind.HEAD_MISSING,
                head.chain(),
                head.position(),
                0,
                "of the head signed at %s: %s".formatted(head.signedAt(), where)));
    }
}
