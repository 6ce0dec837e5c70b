package org.cadre.kit.security;

import java.util.HashSet;
import java.util.Set;

/**
 * What a permission is asked for: where the thing lies, what the caller is to it and how it stands.
 *
 * @param organisation ODS code, {@code ENG} for national things, empty where the organisation is not the question
 * @param relations what the caller is to the thing, such as {@code self} or {@code appraiser}
 * @param state of the thing, or empty
 */
public record Subject(String organisation, Set<String> relations, String state) {

    /** The relation of people to what is about themselves. */
    public static final String SELF = "self";

    private static final String ANYWHERE = "";

    public static Subject at(String organisation) {
        return new Subject(organisation, Set.of(), "");
    }

    public static Subject national() {
        return at(Caller.ENGLAND);
    }

    /** For what the caller may do if the role is held anywhere; what it finds is still bound to organisations. */
    public static Subject anywhere() {
        return at(ANYWHERE);
    }

    /** Adds the relation if it is so. */
    public Subject as(String relation, boolean isSo) {
        if (!isSo) {
            return this;
        }
        var more = new HashSet<>(relations);
        more.add(relation);
        return new Subject(organisation, Set.copyOf(more), state);
    }

    public Subject in(Enum<?> present) {
        return new Subject(organisation, relations, present.name());
    }

    boolean isAnywhere() {
        return organisation.equals(ANYWHERE);
    }
}
