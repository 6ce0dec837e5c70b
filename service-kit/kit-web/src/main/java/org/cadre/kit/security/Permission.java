package org.cadre.kit.security;

import java.util.List;

/**
 * Who may do something. Nobody else may.
 *
 * @param name noun and verb, such as {@code cycle.open}
 * @param rules any of them is enough
 */
public record Permission(String name, List<Rule> rules) {

    public static Permission of(String name, Rule... rules) {
        return new Permission(name, List.of(rules));
    }

    /** Whether who may is settled before the thing is known. */
    boolean isOfCallersOnly() {
        return rules.stream().allMatch(Rule::looksAtTheCallerOnly);
    }

    public boolean isOpenTo(Holder holder, Subject subject) {
        return rules.stream().anyMatch(rule -> rule.admits(holder, subject));
    }
}
