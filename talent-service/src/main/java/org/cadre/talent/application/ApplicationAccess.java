package org.cadre.talent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.cadre.talent.access.CallingPerson;
import org.cadre.talent.access.TalentTeam;
import org.cadre.talent.advert.AdvertisedPosts;

/** An application exists for the applicant and for the talent lead of the region, and for nobody else. */
@ApplicationScoped
class ApplicationAccess {

    private final Applications applications;
    private final CallingPerson callingPerson;
    private final TalentTeam team;
    private final AdvertisedPosts advertised;

    ApplicationAccess(
            Applications applications, CallingPerson callingPerson, TalentTeam team, AdvertisedPosts advertised) {
        this.applications = applications;
        this.callingPerson = callingPerson;
        this.team = team;
        this.advertised = advertised;
    }

    /** Everybody knows of the advert; who applied to it is for the talent lead. */
    void requireLeadOf(UUID advertId) {
        team.requireLead(advertised.require(advertId).organisation());
    }

    Application visible(UUID id) {
        return applications
                .findByIdOptional(id)
                .filter(found -> team.leads(found.organisation()) || callingPerson.is(found.personId()))
                .orElseThrow(() -> DomainException.notFound("application", id));
    }

    /** For the steps of the selection, which a lead who applied leaves to another lead. */
    Application selectable(UUID id) {
        var application = visible(id);
        team.requireLead(application.organisation());
        if (callingPerson.is(application.personId())) {
            throw DomainException.forbidden("own-application", "Another lead has to decide on your application");
        }
        return application;
    }

    Application own(UUID id) {
        var application = visible(id);
        if (!callingPerson.is(application.personId())) {
            throw DomainException.forbidden("not-the-applicant", "Only the applicant can do this");
        }
        return application;
    }
}
