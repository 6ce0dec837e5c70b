package org.cadre.talent.advert;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An advert as everybody sees it.
 *
 * @param closesOn last day on which applications are taken
 * @param closedOn absent while it is open
 * @param reason what closed it
 * @param note in words, why it was closed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdvertView(
        UUID id,
        UUID roleId,
        UUID postId,
        String organisation,
        String title,
        String requiredStage,
        AdvertState state,
        LocalDate opensOn,
        LocalDate closesOn,
        LocalDate closedOn,
        CloseReason reason,
        String note) {

    static AdvertView of(Advert advert) {
        var period = advert.period();
        return new AdvertView(
                advert.id(),
                advert.roleId(),
                advert.postId(),
                advert.organisation(),
                advert.title(),
                advert.requiredStage(),
                advert.state(),
                period.opensOn(),
                period.closesOn(),
                advert.closure().map(Closure::on).orElse(null),
                advert.closure().map(Closure::reason).orElse(null),
                advert.closure().map(Closure::note).orElse(null));
    }
}
