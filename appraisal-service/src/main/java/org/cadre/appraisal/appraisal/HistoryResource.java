package org.cadre.appraisal.appraisal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** How an appraisal came to where it stands: for whoever may know that much, never what anybody wrote. */
@Path("/appraisals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Appraisals")
public class HistoryResource {

    /**
     * A state that the appraisal came into.
     *
     * @param from absent where it was started
     * @param by the part that somebody had in it, not who they are; absent where an earlier release did not keep it
     * @param reason the code that was given; absent where the step asks for none. Grounds and statements are read where the
     *     disputes are
     * @param reconstructed true where an earlier release took the step and it was put together from the audit; else absent
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record StateChangeView(
            AppraisalState from,
            AppraisalState to,
            ChangeAction action,
            ChangedBy by,
            Instant at,
            String reason,
            Boolean reconstructed) {}

    private final Access access;
    private final StateChanges changes;

    HistoryResource(Access access, StateChanges changes) {
        this.access = access;
        this.changes = changes;
    }

    @GET
    @Needs(value = AppraisalPermissions.READ, effect = Effect.READS_ON_RECORD)
    @Path("{id}/history")
    @Operation(summary = "Each state that the appraisal went through, newest first")
    public Page<StateChangeView> getAppraisalHistory(@RestPath UUID id, @BeanParam @Valid PageQuery page) {
        var appraisal =
                access.look(id, AppraisalPermissions.READ, "read-history").appraisal();
        return changes.of(appraisal.id(), page).map(StateChange::view);
    }
}
