package org.cadre.acceptance.drill;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every acknowledged write has its effect, and every effect a write that was acknowledged or stayed unknown. */
record LedgerCheck(Tables tables, Baseline before) {

    /** How often one effect was promised, and how often it may have come about besides. */
    private record Count(long acknowledged, long unknown) {

        Count plus(Outcome outcome) {
            return switch (outcome) {
                case ACKNOWLEDGED -> new Count(acknowledged + 1, unknown);
                case UNKNOWN -> new Count(acknowledged, unknown + 1);
                case REFUSED -> this;
            };
        }
    }

    List<Finding> of(Collection<Entry> wishes) {
        var wanted = new HashMap<Effect, Count>();
        wishes.forEach(wish -> wanted.merge(
                wish.expected(), new Count(0, 0).plus(wish.outcome()), (so, one) -> so.plus(wish.outcome())));
        var findings = new ArrayList<Finding>();
        for (var operation : Operation.values()) {
            compare(operation, wanted, tables.map(operation.owner(), operation.effects()), findings);
        }
        return findings;
    }

    private void compare(
            Operation operation, Map<Effect, Count> wanted, Map<String, String> found, List<Finding> findings) {
        wanted.forEach((effect, count) -> {
            if (effect.operation() == operation) {
                var present = Long.parseLong(found.getOrDefault(effect.marker(), "0"));
                judge(effect, count, present - before.count(effect), findings);
            }
        });
    }

    private static void judge(Effect effect, Count count, long found, List<Finding> findings) {
        if (found < count.acknowledged()) {
            findings.add(Finding.lost(
                    "%s was acknowledged %d times and is there %d times", effect, count.acknowledged(), found));
        } else if (found > count.acknowledged() + count.unknown()) {
            findings.add(Finding.duplicated(
                    "%s is there %d times, acknowledged %d times, unknown %d times",
                    effect, found, count.acknowledged(), count.unknown()));
        }
    }
}
