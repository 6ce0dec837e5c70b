package org.cadre.acceptance.drill;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Nothing stands in the tables that no client asked for. */
record StrayCheck(Tables tables, Baseline baseline) {

    private static final Set<Operation> OF_CLIENTS_ONLY = Set.of(
            Operation.ESTABLISH_POST,
            Operation.DRAFT_CYCLE,
            Operation.DESCRIBE_ROLE,
            Operation.OPEN_ADVERT,
            Operation.ENROL);

    List<Finding> of(Collection<Entry> wishes) {
        var possible = wishes.stream()
                .filter(wish -> wish.outcome() != Outcome.REFUSED)
                .map(Entry::expected)
                .collect(Collectors.toSet());
        return OF_CLIENTS_ONLY.stream()
                .flatMap(operation -> tables.map(operation.owner(), operation.effects()).keySet().stream()
                        .map(marker -> new Effect(operation, marker)))
                .filter(effect -> !baseline.holds(effect))
                .filter(effect -> !possible.contains(effect))
                .map(effect -> Finding.duplicated("%s is there and nobody was told so", effect))
                .toList();
    }
}
