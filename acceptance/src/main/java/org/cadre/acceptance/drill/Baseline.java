package org.cadre.acceptance.drill;

import java.util.HashMap;
import java.util.Map;

/** What the tables held already before the first client wrote. */
record Baseline(Map<Operation, Map<String, String>> effects) {

    static Baseline of(Tables tables) {
        var effects = new HashMap<Operation, Map<String, String>>();
        for (var operation : Operation.values()) {
            effects.put(operation, tables.map(operation.owner(), operation.effects()));
        }
        return new Baseline(effects);
    }

    /** How often the effect was there. */
    long count(Effect effect) {
        return Long.parseLong(effects.get(effect.operation()).getOrDefault(effect.marker(), "0"));
    }

    boolean holds(Effect effect) {
        return effects.get(effect.operation()).containsKey(effect.marker());
    }
}
