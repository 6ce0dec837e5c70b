package org.cadre.talent.advert;

import java.util.UUID;

/** What those who apply and those who appoint need of an advert. */
public record AdvertisedPost(UUID advertId, UUID postId, String organisation, String requiredStage) {

    static AdvertisedPost of(Advert advert) {
        return new AdvertisedPost(advert.id(), advert.postId(), advert.organisation(), advert.requiredStage());
    }
}
