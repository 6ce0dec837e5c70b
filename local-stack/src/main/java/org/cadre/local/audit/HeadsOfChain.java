package org.cadre.local.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.cadre.local.audit.Fault.Kind;

/** What was signed about one chain, with valid signatures. */
final class HeadsOfChain {

    private final String chain;
    private final TreeMap<Long, List<SignedHead>> byPosition = new TreeMap<>();
    private Optional<Fault> firstContradiction = Optional.empty();

    HeadsOfChain(String chain, List<SignedHead> heads) {
        this.chain = chain;
        heads.forEach(head -> byPosition
                .computeIfAbsent(head.position(), position -> new ArrayList<>())
                .add(head));
    }

    Optional<SignedHead> last() {
        return byPosition.values().stream()
                .flatMap(List::stream)
                .max(Comparator.comparing(SignedHead::signedAt).thenComparing(SignedHead::position));
    }

    /** Whether the seal at this place is the one that was signed. */
    void compare(Link link) {
        for (var head : byPosition.getOrDefault(link.position(), List.of())) {
            if (firstContradiction.isEmpty() && !head.hash().equals(link.hash().hex())) {
                firstContradiction = Optional.of(new Fault(
                        Kind.REPLACED,
                        chain,
                        link.position(),
                        link.entrySeq(),
                        "another seal stood here when the head was signed at " + head.signedAt()));
            }
        }
    }

    /** A chain whose own fault is known already contradicts its heads for that reason. */
    List<Fault> faults(long sealed, boolean chainHolds) {
        var faults = new ArrayList<Fault>();
        if (chainHolds) {
            firstContradiction.ifPresent(faults::add);
        }
        var beyond = byPosition.tailMap(sealed, false);
        if (!beyond.isEmpty()) {
            var head = beyond.lastEntry().getValue().getFirst();
            faults.add(new Fault(
                    Kind.CUT_OFF,
                    chain,
                    sealed + 1,
                    0,
                    "it went to position %d when the head was signed at %s"
                            .formatted(head.position(), head.signedAt())));
        }
        return faults;
    }
}
