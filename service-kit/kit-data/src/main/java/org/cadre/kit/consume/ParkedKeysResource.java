package org.cadre.kit.consume;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.cadre.kit.audit.Audit;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where an operator looks when the metric of parked keys rises, and what to do once its cause is mended. */
@Path("/parked-keys")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
public class ParkedKeysResource {

    /** A key whose events wait, with the reason of the first. */
    public record ParkedKeyView(String group, String key, long events, String reason, Instant parkedAt) {}

    /** All parked keys, the longest waiting first. */
    public record ParkedKeysView(List<ParkedKeyView> items) {}

    /** Which key to take again. It is taken, and that recorded, in a transaction of its own. */
    public record Redrive(
            @NotBlank @Size(max = 200) String group,
            @NotBlank @Size(max = 200) String key) {}

    /** How many events were taken. */
    public record Redriven(int events) {}

    private final ParkedKeys parked;
    private final Policy policy;
    private final Audit audit;

    ParkedKeysResource(ParkedKeys parked, Policy policy, Audit audit) {
        this.parked = parked;
        this.policy = policy;
        this.audit = audit;
    }

    @GET
    @Needs(OperatorPermissions.LOOK)
    @Operation(operationId = "listParkedKeys", summary = "Keys whose events wait because one of them kept failing")
    public ParkedKeysView list() {
        policy.require(OperatorPermissions.LOOK, Subject.national());
        return new ParkedKeysView(parked.all());
    }

    @POST
    @Path("redrive")
    @Needs(OperatorPermissions.ACT)
    @Operation(
            operationId = "redriveParkedKey",
            summary = "Take the waiting events of a key again, in order, all or none")
    public Redriven redrive(@NotNull @Valid Redrive wanted) {
        policy.require(OperatorPermissions.ACT, Subject.national());
        if (parked.all().stream()
                .noneMatch(
                        key -> key.group().equals(wanted.group()) && key.key().equals(wanted.key()))) {
            throw DomainException.conflict("nothing-parked", "No event of this key waits in this group");
        }
        var taken = parked.tryRedrive(wanted.group(), wanted.key())
                .orElseThrow(() ->
                        DomainException.conflict("still-failing", "It still fails and stays parked; the log says why"));
        audit.recordNothing();
        return new Redriven(taken);
    }
}
