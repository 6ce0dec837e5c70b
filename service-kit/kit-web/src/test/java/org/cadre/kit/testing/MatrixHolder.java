package org.cadre.kit.testing;

import java.util.Map;
import java.util.Set;
import org.cadre.kit.security.Holder;
import org.cadre.kit.security.Roles;

/**
 * Somebody of the matrix: holds one role where such roles are usually held, or none.
 *
 * @param role or a relation, or a word for those without a role
 */
record MatrixHolder(String role, String place) implements Holder {

    private static final Set<String> REGIONAL = Set.of(Roles.TALENT_LEAD);
    private static final Set<String> NATIONAL =
            Set.of(Roles.STANDARDS_LEAD, Roles.NATIONAL_ANALYST, Roles.SYSTEM_OPERATOR);
    private static final Map<String, Set<String>> UNDER = Map.of(
            Thing.TRUST,
            Set.of(Thing.TRUST),
            Thing.REGION,
            Set.of(Thing.TRUST, Thing.NEIGHBOUR),
            "ENG",
            Set.of(Thing.TRUST, Thing.NEIGHBOUR, Thing.FAR));

    static MatrixHolder named(String who) {
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
