package org.cadre.workforce.capacity.queue;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.cadre.workforce.organisation.OrganisationResource;

/**
 * A question about a service.
 *
 * @param service what the study is about, such as a clinic or a telephone line
 * @param target leave it out to hear only how long people wait
 * @param shrinkage leave it out to hear only who is on task
 */
public record NewCapacityStudy(
        @NotNull @Pattern(regexp = OrganisationResource.ODS_CODE)
        String organisation,

        @NotBlank @Size(max = 200) String service,
        @NotNull @Valid QueueModel queue,
        @Valid QueueTarget target,
        @Valid PaidTime shrinkage) {}
