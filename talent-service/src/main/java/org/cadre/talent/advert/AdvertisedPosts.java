package org.cadre.talent.advert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.UUID;
import org.cadre.kit.time.BusinessCalendar;

/** Answers those who apply and those who appoint. */
@ApplicationScoped
public class AdvertisedPosts {

    private final Adverts adverts;
    private final BusinessCalendar calendar;

    AdvertisedPosts(Adverts adverts, BusinessCalendar calendar) {
        this.adverts = adverts;
        this.calendar = calendar;
    }

    public AdvertisedPost require(UUID advertId) {
        return AdvertisedPost.of(adverts.require(advertId));
    }

    /** Refuses where no application is taken today. The advert does not close before the transaction ends. */
    @Transactional(TxType.MANDATORY)
    public AdvertisedPost requireTakingApplications(UUID advertId) {
        var advert = adverts.hold(advertId);
        advert.refuseUnlessTakingApplications(calendar.today());
        return AdvertisedPost.of(advert);
    }
}
