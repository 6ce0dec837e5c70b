package org.cadre.appraisal.appraisal;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cadre.appraisal.wellbeing.KeptTalk;
import org.cadre.appraisal.wellbeing.Talk;
import org.cadre.appraisal.wellbeing.WellbeingConversations;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.classification.Special;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/**
 * Talks about wellbeing, beside the appraisal and no part of it. What is written is shown by reading alone, never by the
 * answer to writing, because such answers are kept for a day.
 */
@Path("/appraisals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Wellbeing conversations")
public class WellbeingResource {

    /**
     * A talk to write down.
     *
     * @param note what the two want to remember; absent where nothing is to be written
     */
    public record RecordConversation(
            @NotNull LocalDate heldOn,
            @Special @Size(max = 4000) String note) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    /** That a talk was written down; its note is read at {@code wellbeing-conversations}. */
    public record RecordedConversation(UUID id, LocalDate heldOn, Instant recordedAt) {}

    /** A talk; the note is absent where nothing was written. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ConversationView(
            UUID id,
            LocalDate heldOn,
            UUID authorId,
            Instant recordedAt,
            @Special String note) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }

        static ConversationView of(KeptTalk talk) {
            return new ConversationView(talk.id(), talk.heldOn(), talk.authorId(), talk.recordedAt(), talk.note());
        }
    }

    /** The talks that the caller held, in the order in which they were written down. */
    public record ConversationsView(List<ConversationView> conversations) {}

    private final Access access;
    private final WellbeingConversations conversations;
    private final Talking talking;

    WellbeingResource(Access access, WellbeingConversations conversations, Talking talking) {
        this.access = access;
        this.conversations = conversations;
        this.talking = talking;
    }

    @GET
    @Needs(value = WellbeingPermissions.READ, effect = Effect.READS_ON_RECORD)
    @Path("{id}/wellbeing-conversations")
    @Operation(summary = "The wellbeing conversations that the caller held as one of the two; for nobody else")
    public ConversationsView getWellbeingConversations(@RestPath UUID id) {
        var seen = access.look(id, WellbeingPermissions.READ, "read");
        var caller = seen.appraisal().parties().personOf(seen.requireParty());
        return new ConversationsView(
                conversations.of(id, caller).stream().map(ConversationView::of).toList());
    }

    @POST
    @Needs(WellbeingPermissions.RECORD)
    @Path("{id}/record-wellbeing-conversation")
    @Operation(
            summary = "Write down a wellbeing conversation; either of the two does, and nobody changes it afterwards")
    public RecordedConversation recordWellbeingConversation(
            @RestPath UUID id, @NotNull @Valid RecordConversation request) {
        var seen = access.to(id, WellbeingPermissions.RECORD);
        var held = talking.hold(seen, request.heldOn());
        var kept = conversations.keep(new Talk(held, request.note()));
        return new RecordedConversation(kept.id(), kept.heldOn(), kept.recordedAt());
    }
}
