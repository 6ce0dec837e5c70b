package org.cadre.kit.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import org.cadre.kit.security.Caller;
import org.cadre.kit.security.Grant;
import org.cadre.kit.security.OrganisationTree;

/** Works out which rows the present caller may see: those of the organisations of its roles, and its own. */
@ApplicationScoped
class CallerScope {

    private final Caller caller;
    private final OrganisationTree organisations;
    private final PersonLookup people;

    CallerScope(Caller caller, OrganisationTree organisations, PersonLookup people) {
        this.caller = caller;
        this.organisations = organisations;
        this.people = people;
    }

    Scope present() {
        var held = caller.grants().stream().map(Grant::organisation).collect(Collectors.toSet());
        var everything = caller.seesAllOrganisations();
        return new Scope(
                false,
                everything,
                held.isEmpty() || everything ? held : organisations.under(held),
                caller.staffUid().flatMap(people::personOf),
                caller.subject());
    }
}
