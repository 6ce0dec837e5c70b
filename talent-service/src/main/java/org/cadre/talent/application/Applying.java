package org.cadre.talent.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;
import org.cadre.talent.access.CallingPerson;
import org.cadre.talent.advert.AdvertisedPosts;

/** People apply for themselves, once for each advert. */
@ApplicationScoped
class Applying {

    private final Applications applications;
    private final AdvertisedPosts advertised;
    private final CallingPerson callingPerson;
    private final Ids ids;
    private final BusinessCalendar calendar;

    Applying(
            Applications applications,
            AdvertisedPosts advertised,
            CallingPerson callingPerson,
            Ids ids,
            BusinessCalendar calendar) {
        this.applications = applications;
        this.advertised = advertised;
        this.callingPerson = callingPerson;
        this.ids = ids;
        this.calendar = calendar;
    }

    /** The advert is held meanwhile, so that two clicks at once make one application. */
    Application apply(UUID advertId) {
        var person = callingPerson.require();
        var post = advertised.requireTakingApplications(advertId);
        if (applications.hasApplied(person, advertId)) {
            throw DomainException.conflict("already-applied", "You have applied to this advert before");
        }
        var application = new Application(ids.next(), post, person, calendar.today());
        applications.persistAndFlush(application);
        return application;
    }
}
