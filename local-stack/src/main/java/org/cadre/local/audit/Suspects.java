package org.cadre.local.audit;

import java.util.ArrayList;
import java.util.List;
import org.cadre.local.audit.Fault.Kind;

/** Seals whose entry is not what they sealed: exchanged with each other, or edited. */
final class Suspects {

    /** Every one is compared with every other; more than these were not exchanged by hand. */
    private static final int MOST_COMPARED = 200;

    private final List<Link> links = new ArrayList<>();

    void add(Link link) {
        links.add(link);
    }

    List<Fault> faults() {
        return links.stream().map(this::fault).toList();
    }

    private Fault fault(Link link) {
        return links.stream()
                .limit(MOST_COMPARED)
                .filter(other -> other.position() != link.position()
                        && sealed(link, other.entry().orElseThrow()))
                .findFirst()
                .map(other -> of(Kind.REORDERED, link, "what was sealed here is now entry " + other.entrySeq()))
                .orElseGet(() -> of(Kind.EDITED, link, "the entry is not what was sealed"));
    }

    /** Either the rows changed places, or what is in them. */
    private static boolean sealed(Link link, Entry candidate) {
        return link.wasMadeFrom(candidate) || link.wasMadeFrom(candidate.as(link.entrySeq()));
    }

    private static Fault of(Kind kind, Link link, String detail) {
        return new Fault(kind, link.chain(), link.position(), link.entrySeq(), detail);
    }
}
