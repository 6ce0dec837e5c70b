package org.cadre.local.audit;

import java.util.ArrayList;
import java.util.List;
import org.cadre.local.audit.Fault.Kind;

/** Walks one chain from its start and notes where it does not hold. */
final class ChainCheck {

    private final String chain;
    private final AuditTables tables;
    private final HeadsOfChain heads;
    private final Suspects suspects = new Suspects();
    private final List<Fault> faults = new ArrayList<>();
    private long position;
    private Hash hash = Hash.NONE;
    private Hash hashBefore = Hash.NONE;
    private boolean brokenBefore;

    ChainCheck(String chain, AuditTables tables, HeadsOfChain heads) {
        this.chain = chain;
        this.tables = tables;
        this.heads = heads;
    }

    String chain() {
        return chain;
    }

    /** How far the chain goes. */
    long sealed() {
        return position;
    }

    void next(Link link) {
        var isBroken = link.position() == position + 1 ? checkLink(link) : noteGap(link);
        checkEntry(link);
        heads.compare(link);
        hashBefore = hash;
        hash = link.hash();
        position = link.position();
        brokenBefore = isBroken;
    }

    /** The faults of the chain itself, or, where there are none, what the heads have against it. */
    List<Fault> faults() {
        var all = new ArrayList<>(faults);
        all.addAll(suspects.faults());
        all.addAll(heads.faults(position, all.isEmpty()));
        return all;
    }

    private boolean noteGap(Link link) {
        var first = position + 1;
        var last = link.position() - 1;
        note(Kind.REMOVED, first, 0, "the seals from %d to %d are gone".formatted(first, last));
        return true;
    }

    private boolean checkLink(Link link) {
        if (link.previousHash().equals(hash)) {
            return false;
        }
        if (!brokenBefore && position > 0 && link.previousHash().equals(hashBefore)) {
            note(Kind.INSERTED, position, 0, "the seals on both sides of it follow each other");
        } else if (link.previousHash().equals(Hash.NONE)
                || tables.positionOf(chain, link.previousHash()).isPresent()) {
            note(Kind.REORDERED, link.position(), link.entrySeq(), "it followed another seal of this chain");
        } else {
            note(Kind.REMOVED, link.position(), link.entrySeq(), "the seal that it followed is gone");
        }
        return true;
    }

    private void checkEntry(Link link) {
        link.entry()
                .ifPresentOrElse(
                        entry -> {
                            if (!link.seals(entry)) {
                                suspects.add(link);
                            }
                        },
                        () -> note(Kind.REMOVED, link.position(), link.entrySeq(), "the entry is gone"));
    }

    private void note(Kind kind, long at, long seq, String detail) {
        faults.add(new Fault(kind, chain, at, seq, detail));
    }
}
