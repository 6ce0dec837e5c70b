package org.cadre.kit.security;

import java.util.HashSet;
import java.util.Set;

/**
 * One way to hold a permission.
 *
 * @param who a role, a relation or anybody
 * @param name of the role or the relation; empty for anybody
 * @param exceptAs relations that shut out a caller who would be admitted otherwise
 * @param states states of the thing in which it counts; empty for all
 */
public record Rule(Who who, String name, Set<String> exceptAs, Set<String> states) {

    /** What a rule looks at. */
    public enum Who {
        /** A function at the organisation of the thing, or at one above it. */
        ROLE,
        /** What the caller is to the thing, such as its appraiser. */
        RELATION,
        /** Every caller with a staff record. */
        EMPLOYEE,
        /** Every caller with a valid token. */
        ANYBODY
    }

    public static Rule role(String role) {
        return new Rule(Who.ROLE, role, Set.of(), Set.of());
    }

    public static Rule relation(String relation) {
        return new Rule(Who.RELATION, relation, Set.of(), Set.of());
    }

    public static Rule employee() {
        return new Rule(Who.EMPLOYEE, "", Set.of(), Set.of());
    }

    public static Rule anybody() {
        return new Rule(Who.ANYBODY, "", Set.of(), Set.of());
    }

    /** Shuts out whoever is this to the thing: HR does not act on its own appraisal. */
    public Rule exceptAs(String relation) {
        var relations = new HashSet<>(exceptAs);
        relations.add(relation);
        return new Rule(who, name, Set.copyOf(relations), states);
    }

    /** Lets the rule count only while the thing is in one of these states. */
    public Rule whileIn(String... wanted) {
        return new Rule(who, name, exceptAs, Set.of(wanted));
    }

    boolean looksAtTheCallerOnly() {
        return (who == Who.EMPLOYEE || who == Who.ANYBODY) && exceptAs.isEmpty() && states.isEmpty();
    }

    boolean admits(Holder holder, Subject subject) {
        return isMetBy(holder, subject)
                && exceptAs.stream().noneMatch(subject.relations()::contains)
                && (states.isEmpty() || states.contains(subject.state()));
    }

    private boolean isMetBy(Holder holder, Subject subject) {
        return switch (who) {
            case ROLE ->
                subject.isAnywhere() ? holder.holdsSomewhere(name) : holder.holds(name, subject.organisation());
            case RELATION -> subject.relations().contains(name);
            case EMPLOYEE -> holder.isEmployee();
            case ANYBODY -> true;
        };
    }
}
