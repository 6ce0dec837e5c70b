package org.cadre.appraisal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import org.cadre.appraisal.privacy.SeeingAs;
import org.cadre.kit.database.BySystem;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.time.BusinessCalendar;

/** Lets the holder of a link read the days of its person, and nothing else. */
@ApplicationScoped
class CalendarFeed {

    private final CalendarLinks links;
    private final OwnDays days;
    private final SeeingAs seeing;
    private final BusinessCalendar calendar;

    CalendarFeed(CalendarLinks links, OwnDays days, SeeingAs seeing, BusinessCalendar calendar) {
        this.links = links;
        this.days = days;
        this.seeing = seeing;
        this.calendar = calendar;
    }

    /** The link, if this service signed it; before anything is looked up. */
    public String requireSigned(String link) {
        if (!links.areSignedHere(link)) {
            throw missing();
        }
        return link;
    }

    /** From the moment the link is known the database shows what it shows to its person. */
    @BySystem
    public String of(String signed) {
        var link = links.find(signed).orElseThrow(CalendarFeed::missing);
        var today = calendar.today();
        if (!link.wasUsedOn(today)) {
            links.used(link, today);
        }
        seeing.as(link.personId());
        return FeedText.of(link.id(), days.of(link.personId(), today), calendar.now());
    }

    /** A link that was not signed here, one that was revoked and one of somebody who has left look alike. */
    private static DomainException missing() {
        return DomainException.missing(
                "calendar-link-not-found",
                "This link does not count: it was revoked, its owner has left, or it is not ours");
    }
}
