package org.cadre.appraisal.fairness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Which lines and appraisers of a closed cycle may be shown beside its organisation, for one half. Lines come first, then
 * appraisers, the largest of each before the others, whoever asks for which: what is shown depends on the cycle alone, so that no two
 * looks differ.
 */
final class ShownGroups {

    private final Set<UUID> lines;
    private final Set<UUID> appraisers;

    private ShownGroups(Set<UUID> lines, Set<UUID> appraisers) {
        this.lines = Set.copyOf(lines);
        this.appraisers = Set.copyOf(appraisers);
    }

    static ShownGroups of(List<RatedTogether> everybody, Half half, FairnessRules rules) {
        var parts = new Parts(
                everybody.stream()
                        .map(cell ->
                                new Parts.Size(cell.people(), cell.counted().get(half)))
                        .toList(),
                rules);
        var lines = shown(groups(everybody, RatedTogether::managers), everybody, parts);
        var appraisers = shown(groups(everybody, cell -> Set.of(cell.appraiser())), everybody, parts);
        return new ShownGroups(lines, appraisers);
    }

    boolean hasLine(UUID manager) {
        return lines.contains(manager);
    }

    boolean hasAppraiser(UUID appraiser) {
        return appraisers.contains(appraiser);
    }

    private static Map<UUID, List<Integer>> groups(
            List<RatedTogether> everybody, Function<RatedTogether, Set<UUID>> groupsOf) {
        var groups = new HashMap<UUID, List<Integer>>();
        IntStream.range(0, everybody.size())
                .forEach(cell -> groupsOf.apply(everybody.get(cell))
                        .forEach(group -> groups.computeIfAbsent(group, first -> new ArrayList<>())
                                .add(cell)));
        return groups;
    }

    /** The largest first; of two that are as large, the order of ids says nothing about either. */
    private static Set<UUID> shown(Map<UUID, List<Integer>> groups, List<RatedTogether> everybody, Parts parts) {
        var shown = new HashSet<UUID>();
        groups.entrySet().stream()
                .sorted(Comparator.<Map.Entry<UUID, List<Integer>>>comparingLong(
                                group -> -people(group.getValue(), everybody))
                        .thenComparing(Map.Entry::getKey))
                .forEach(group -> {
                    if (parts.show(group.getValue())) {
                        shown.add(group.getKey());
                    }
                });
        return shown;
    }

    private static long people(List<Integer> cells, List<RatedTogether> everybody) {
        return cells.stream().mapToLong(cell -> everybody.get(cell).people()).sum();
    }
}
