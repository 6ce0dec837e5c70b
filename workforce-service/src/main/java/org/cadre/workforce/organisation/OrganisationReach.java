package org.cadre.workforce.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.OrganisationTree;
import org.cadre.kit.time.BusinessCalendar;

/** What an organisation may plan for: itself, a board its trusts, a region its boards and trusts, England all. */
@ApplicationScoped
public class OrganisationReach {

    private final OrganisationTree tree;
    private final OrganisationDirectory organisations;
    private final BusinessCalendar calendar;

    OrganisationReach(OrganisationTree tree, OrganisationDirectory organisations, BusinessCalendar calendar) {
        this.tree = tree;
        this.organisations = organisations;
        this.calendar = calendar;
    }

    /**
     * Refuses one that is not open today, or does not lie under the other.
     *
     * @param field of the request that names it
     */
    public void require(String field, String wider, String organisation) {
        var today = calendar.today();
        if (organisations
                .find(organisation)
                .filter(found -> found.isOpenOn(today))
                .isEmpty()) {
            throw DomainException.invalidField(
                    field,
                    "unknown-organisation",
                    "No organisation is open under %s on %s".formatted(organisation, today));
        }
        if (!tree.covers(wider, organisation)) {
            throw DomainException.invalidField(
                    field,
                    "organisation-beyond-reach",
                    "%s does not lie under %s on %s: a model of both belongs to a board or region of both, or to England"
                            .formatted(organisation, wider, today));
        }
    }
}
