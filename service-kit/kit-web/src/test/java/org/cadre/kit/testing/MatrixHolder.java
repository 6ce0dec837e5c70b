package org.cadre.kit.testing;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cadre.kit.security.Holder;
import org.cadre.kit.security.Roles;

/**
 * Somebody of the matrix: holds one role where such roles are usually held, or none. A workforce planner may plan for a
 * trust, an ICB or a region; the wider two are written with the place after an {@code @}.
 *
 * @param role or a relation, or a word for those without a role
 */
record MatrixHolder(String role, String place) implements Holder {

    private static final String PLANNER_OF_ICB = Roles.WORKFORCE_PLANNER + "@icb";
    private static final String PLANNER_OF_REGION = Roles.WORKFORCE_PLANNER + "@region";
    private static final Set<String> REGIONAL = Set.of(Roles.TALENT_LEAD);
    private static final Set<String> NATIONAL =
            Set.of(Roles.STANDARDS_LEAD, Roles.NATIONAL_ANALYST, Roles.SYSTEM_OPERATOR);
    private static final Map<String, Set<String>> UNDER = Map.of(
            Thing.TRUST,
            Set.of(Thing.TRUST),
            Thing.ICB,
            Set.of(Thing.TRUST),
            Thing.REGION,
            Set.of(Thing.TRUST, Thing.NEIGHBOUR),
            "ENG",
            Set.of(Thing.TRUST, Thing.NEIGHBOUR, Thing.FAR));

    /** The roles in the order of the matrix, and where else each may be held. */
    static Stream<String> ofAllRoles() {
        return Roles.ALL.stream()
                .flatMap(role -> role.equals(Roles.WORKFORCE_PLANNER)
                        ? Stream.of(role, PLANNER_OF_ICB, PLANNER_OF_REGION)
                        : Stream.of(role));
    }

    static MatrixHolder named(String who) {
        if (who.equals(PLANNER_OF_ICB)) {
            return new MatrixHolder(Roles.WORKFORCE_PLANNER, Thing.ICB);
        }
        if (who.equals(PLANNER_OF_REGION)) {
            return new MatrixHolder(Roles.WORKFORCE_PLANNER, Thing.REGION);
        }
        if (NATIONAL.contains(who)) {
            return new MatrixHolder(who, "ENG");
        }
        return new MatrixHolder(who, REGIONAL.contains(who) ? Thing.REGION : Thing.TRUST);
    }

    @Override
    public boolean holds(String wanted, String organisation) {
        return role.equals(wanted) && UNDER.get(place).contains(organisation);
    }

    @Override
    public boolean holdsSomewhere(String wanted) {
        return role.equals(wanted);
    }

    /** National and regional people are employed somewhere too; only systems are not. */
    @Override
    public boolean isEmployee() {
        return !role.equals("anybody");
    }
}
