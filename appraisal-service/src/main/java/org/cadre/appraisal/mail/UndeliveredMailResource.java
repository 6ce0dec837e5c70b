package org.cadre.appraisal.mail;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.consume.OperatorPermissions;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where an operator looks when the metric of undelivered mail rises, and what to do once its cause is mended. It names nobody. */
@Path("/undelivered-mail")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
public class UndeliveredMailResource {

    private static final String REASON = "[a-z-]{1,60}";

    /**
     * Mail of one kind that was given up for one reason.
     *
     * @param since when the first was given up
     */
    public record UndeliveredMailView(MailKind kind, String reason, long mails, Instant since) {}

    /** All that was given up and is still kept, the longest waiting first. */
    public record UndeliveredMailsView(List<UndeliveredMailView> items) {}

    /** Which mail to try again: all that was given up for this reason. */
    public record RedriveMail(
            @NotNull @Pattern(regexp = REASON) String reason) {}

    /** How many will be tried again. */
    public record RedrivenMail(int mails) {}

    private final UndeliveredMail undelivered;
    private final Policy policy;
    private final Ledger ledger;

    UndeliveredMailResource(UndeliveredMail undelivered, Policy policy, Ledger ledger) {
        this.undelivered = undelivered;
        this.policy = policy;
        this.ledger = ledger;
    }

    @GET
    @Needs(OperatorPermissions.LOOK)
    @Operation(summary = "Mail that was given up, by kind and reason; names nobody")
    public UndeliveredMailsView listUndeliveredMail() {
        policy.require(OperatorPermissions.LOOK, Subject.national());
        return new UndeliveredMailsView(undelivered.byReason());
    }

    @POST
    @Path("redrive")
    @Needs(OperatorPermissions.ACT)
    @Operation(summary = "Try the mail again that was given up for a reason")
    public RedrivenMail redriveUndeliveredMail(@NotNull @Valid RedriveMail request) {
        policy.require(OperatorPermissions.ACT, Subject.national());
        var mails = undelivered.redrive(request.reason());
        if (mails == 0) {
            throw DomainException.conflict("nothing-undelivered", "No mail was given up for this reason");
        }
        ledger.record(AuditedAct.of("redrive", "undelivered-mail", request.reason(), null));
        return new RedrivenMail(mails);
    }
}
