package org.cadre.appraisal.fairness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The people of a cycle, divided by the groups that are shown. Whoever adds and subtracts what is shown, in whatever way,
 * is left with whole parts: two people of one part are in the same groups. So it is enough that no part is too small.
 */
final class Parts {

    /**
     * How large a part is.
     *
     * @param people all who were rated
     * @param ratings those of one half that count
     */
    record Size(long people, long ratings) {

        static final Size NONE = new Size(0, 0);

        Size plus(Size other) {
            return new Size(people + other.people, ratings + other.ratings);
        }

        Size minus(Size other) {
            return new Size(people - other.people, ratings - other.ratings);
        }

        private boolean mayBeTold(FairnessRules rules) {
            return (people == 0 || rules.mayShow(people)) && (ratings == 0 || rules.mayShow(ratings));
        }
    }

    private final List<Size> cells;
    private final FairnessRules rules;
    private final int[] partOf;
    private final List<Size> parts = new ArrayList<>();

    /** At first all are one part: the organisation, which is told as a whole. */
    Parts(List<Size> cells, FairnessRules rules) {
        this.cells = List.copyOf(cells);
        this.rules = rules;
        this.partOf = new int[cells.size()];
        parts.add(cells.stream().reduce(Size.NONE, Size::plus));
    }

    /** Whether a group may be shown beside all that was before it; if so, it is from now on. */
    boolean show(List<Integer> group) {
        var inside = new HashMap<Integer, Size>();
        group.forEach(cell -> inside.merge(partOf[cell], cells.get(cell), Size::plus));
        if (!inside.entrySet().stream().allMatch(part -> mayDivide(part.getKey(), part.getValue()))) {
            return false;
        }
        divide(group, inside);
        return true;
    }

    private boolean mayDivide(int part, Size inside) {
        return inside.mayBeTold(rules) && parts.get(part).minus(inside).mayBeTold(rules);
    }

    private void divide(List<Integer> group, Map<Integer, Size> inside) {
        var divided = new HashMap<Integer, Integer>();
        inside.forEach((part, size) -> {
            divided.put(part, parts.size());
            parts.set(part, parts.get(part).minus(size));
            parts.add(size);
        });
        group.forEach(cell -> partOf[cell] = divided.get(partOf[cell]));
    }
}
