package org.cadre.kit.testing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cadre.kit.security.Holder;
import org.cadre.kit.security.Permission;
import org.cadre.kit.security.Rule;
import org.cadre.kit.security.Rule.Who;
import org.cadre.kit.security.Subject;

/** Something near or far from a holder of the matrix. */
record Thing(String organisation, Set<String> relations) {

    static final String TRUST = "RR8";
    static final String NEIGHBOUR = "RTD";
    static final String FAR = "RDU";
    static final String ICB = "QWO";
    static final String REGION = "Y63";

    /** The holder's own, one of the same trust, of another trust of the region, of another region. */
    static List<Thing> around(Permission permission, String who) {
        return List.of(
                new Thing(TRUST, own(permission, who)),
                new Thing(TRUST, Set.of()),
                new Thing(NEIGHBOUR, Set.of()),
                new Thing(FAR, Set.of()));
    }

    /** A relation is the one that the line is about; whoever holds a role may be in one that shuts out. */
    private static Set<String> own(Permission permission, String who) {
        var isRelation = permission.rules().stream()
                .anyMatch(rule -> rule.who() == Who.RELATION && rule.name().equals(who));
        if (isRelation) {
            return Set.of(who);
        }
        return permission.rules().stream()
                .filter(rule -> rule.who() == Who.ROLE && rule.name().equals(who))
                .flatMap(rule -> rule.exceptAs().stream())
                .collect(Collectors.toSet());
    }

    /** Whether it is open in any of the states that its rules name. */
    boolean isOpenTo(Holder holder, Permission permission) {
        return permission.rules().stream()
                .anyMatch(rule -> Permission.of(permission.name(), rule).isOpenTo(holder, subject(rule)));
    }

    private Subject subject(Rule rule) {
        return new Subject(
                organisation, relations, rule.states().stream().findFirst().orElse(""));
    }
}
