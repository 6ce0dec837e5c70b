package org.cadre.local.operate;

import java.util.List;
import java.util.UUID;

/**
 * How a projection compares with its owner.
 *
 * @param aggregates how many the owner published
 * @param parked events that wait because one of their key failed
 * @param different aggregates that the two know differently, ids only
 */
public record Finding(String group, Verdict verdict, long aggregates, long parked, List<UUID> different) {

    /** What the difference means. */
    public enum Verdict {
        SAME,
        /** Events are on their way. */
        BEHIND,
        /** Nothing is on its way that could mend it. */
        DIVERGED
    }

    private static final int SHOWN = 20;

    public Finding {
        different = List.copyOf(different);
    }

    static Finding same(String group, long aggregates, long parked) {
        return new Finding(group, Verdict.SAME, aggregates, parked, List.of());
    }

    /** One line for an operator. */
    public String line() {
        var what = switch (verdict) {
            case SAME -> "same";
            case BEHIND -> "behind by %d".formatted(different.size());
            case DIVERGED -> "DIVERGED: " + ids();
        };
        var waits = parked == 0 ? "" : ", %d events parked".formatted(parked);
        return "%-28s %9d  %s%s".formatted(group, aggregates, what, waits);
    }

    private String ids() {
        var shown = different.stream().limit(SHOWN).map(UUID::toString).toList();
        var more = different.size() - shown.size();
        return String.join(", ", shown) + (more > 0 ? " and %d more".formatted(more) : "");
    }
}
