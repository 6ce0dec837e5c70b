package org.cadre.workforce.retention;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.workforce.organisation.OrganisationResource;
import org.cadre.workforce.retention.EndingPeriods.Ending;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Somebody sees what goes before it goes. */
@Path("/retention-warnings")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
public class WarnedResource {

    private static final Position START = Position.of(LocalDate.EPOCH, new UUID(0, 0));

    private final EndingPeriods ending;
    private final Pager pager;
    private final Policy policy;

    WarnedResource(EndingPeriods ending, Pager pager, Policy policy) {
        this.ending = ending;
        this.pager = pager;
        this.policy = policy;
    }

    @GET
    @Needs(RetentionPermissions.LIST)
    @Operation(summary = "Former staff of an organisation whose record goes soon, the first to go first")
    public Page<Ending> listRetentionWarnings(
            @RestQuery @NotNull @Pattern(regexp = OrganisationResource.ODS_CODE) String organisation,
            @BeanParam @Valid PageQuery page) {
        policy.require(RetentionPermissions.LIST, Subject.at(organisation));
        return pager.page(
                page,
                "retention-warnings/" + organisation,
                (after, limit) -> {
                    var start = after.orElse(START);
                    return ending.warned(organisation, start.date(0), start.id(), limit);
                },
                record -> Position.of(record.keptUntil(), record.personId()));
    }
}
