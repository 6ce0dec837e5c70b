package org.cadre.local.audit;

import java.util.Locale;

/**
 * One thing that is not as it was recorded.
 *
 * @param position in the chain, or 0 where it has none
 * @param seq of the entry, or 0 where none is named
 */
public record Fault(Kind kind, String chain, long position, long seq, String detail) {

    /** What was done to the record. */
    public enum Kind {
        EDITED,
        REMOVED,
        REORDERED,
        INSERTED,
        /** The end of a chain is gone, though a signed head says that it was there. */
        CUT_OFF,
        /** The chain agrees with itself and not with what was signed. */
        REPLACED,
        HEAD_FORGED,
        HEAD_MISSING,
        UNSEALED
    }

    @Override
    public String toString() {
        var where = new StringBuilder("chain " + chain);
        if (position > 0) {
            where.append(", position ").append(position);
        }
        if (seq > 0) {
            where.append(", entry ").append(seq);
        }
        var name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return "%s: %s: %s".formatted(name, where, detail);
    }
}
