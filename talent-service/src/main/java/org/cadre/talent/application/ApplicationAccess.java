package org.cadre.talent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.talent.access.CallingPerson;
import org.cadre.talent.advert.AdvertisedPosts;

/** An application exists for the applicant, the talent lead of the region and the panel that decided on it. */
@ApplicationScoped
class ApplicationAccess {

    private final Applications applications;
    private final CallingPerson callingPerson;
    private final Policy policy;
    private final AdvertisedPosts advertised;

    ApplicationAccess(
            Applications applications, CallingPerson callingPerson, Policy policy, AdvertisedPosts advertised) {
        this.applications = applications;
        this.callingPerson = callingPerson;
        this.policy = policy;
        this.advertised = advertised;
    }

    /** Everybody knows of the advert; who applied to it is for the talent lead. */
    void requireLeadOf(UUID advertId) {
        policy.require(
                ApplicationPermissions.LIST,
                Subject.at(advertised.require(advertId).organisation()));
    }

    /** An application for something that the caller wants to do with it. */
    Application to(UUID id, String permission) {
        var application =
                applications.findByIdOptional(id).orElseThrow(() -> DomainException.notFound("application", id));
        var subject = subject(application);
        policy.requireVisible(ApplicationPermissions.READ, subject, "application", id);
        policy.require(permission, subject);
        return application;
    }

    private Subject subject(Application application) {
        var caller = callingPerson.find();
        return Subject.at(application.organisation())
                .as(Candidates.APPLICANT, caller.filter(application::isOf).isPresent())
                .as(
                        ApplicationPermissions.PANEL_MEMBER,
                        caller.filter(application::wasDecidedBy).isPresent())
                .in(application.state());
    }
}
