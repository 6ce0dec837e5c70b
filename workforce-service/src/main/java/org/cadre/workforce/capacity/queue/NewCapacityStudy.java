package org.cadre.workforce.capacity.queue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.cadre.workforce.capacity.study.Located;
import org.cadre.workforce.capacity.study.PaidTime;
import org.cadre.workforce.organisation.OrganisationResource;

/**
 * A question about a service.
 *
 * @param service what the study is about, such as a clinic or a telephone line
 * @param target leave it out to hear only how long people wait
 * @param shrinkage leave it out to hear only who is on task
 * @param periods leave them out where arrivals do not vary over the day
 */
public record NewCapacityStudy(
        @NotNull @Pattern(regexp = OrganisationResource.ODS_CODE)
        String organisation,

        @NotBlank @Size(max = 200) String service,
        @NotNull @Valid QueueModel queue,
        @Valid QueueTarget target,
        @Valid PaidTime shrinkage,
        @Valid QueuePeriods periods) {

    /** What has to be paid for so that so much is on task; nothing without shrinkage. */
    Optional<Double> paidFor(double onTask) {
        return Optional.ofNullable(shrinkage)
                .map(time -> Located.at("shrinkage", time::shrinkage).paidFor(onTask));
    }

    /** The same question about so many servers. */
    NewCapacityStudy with(int servers) {
        return new NewCapacityStudy(organisation, service, queue.with(servers), target, shrinkage, periods);
    }
}
