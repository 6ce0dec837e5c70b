package org.cadre.kit.publication;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.cadre.kit.consume.OperatorPermissions;
import org.cadre.kit.consume.Projection.RowsBy;
import org.cadre.kit.database.Fingerprints.Entries;
import org.cadre.kit.database.Fingerprints.Fingerprint;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Shows operators what the others should know of this service, and sends it again after Kafka lost it. */
@Path("/publications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
public class PublicationsResource {

    private static final String TOPIC = "[a-z0-9.-]{1,100}";

    /**
     * What was published on a topic.
     *
     * @param eventsWaiting events that Kafka has yet to take
     * @param bySubject the aggregates, each with its newest event
     * @param byKey the same by the key of the events
     */
    public record Publication(String topic, long eventsWaiting, Fingerprint bySubject, Fingerprint byKey) {}

    /** All topics of the service. */
    public record PublicationsView(List<Publication> items) {}

    /** How many events are on their way again. */
    public record Republication(long events) {}

    private final Publications publications;
    private final Policy policy;

    PublicationsResource(Publications publications, Policy policy) {
        this.publications = publications;
        this.policy = policy;
    }

    @GET
    @Needs(OperatorPermissions.LOOK)
    @Operation(operationId = "listPublications", summary = "What the others should know of this service")
    public PublicationsView list() {
        policy.require(OperatorPermissions.LOOK, Subject.national());
        return new PublicationsView(publications.all());
    }

    @GET
    @Needs(OperatorPermissions.LOOK)
    @Path("{topic}/entries")
    @Operation(operationId = "listPublicationEntries", summary = "Ids of a topic with the newest event of each, by id")
    public Entries entries(
            @RestPath @Pattern(regexp = TOPIC) String topic,
            @RestQuery @DefaultValue("SUBJECT") RowsBy by,
            @RestQuery UUID after,
            @RestQuery @DefaultValue("1000") @Min(1) @Max(5000) int limit) {
        policy.require(OperatorPermissions.LOOK, Subject.national());
        return publications.entries(topic, by, after, limit);
    }

    @POST
    @Needs(OperatorPermissions.ACT)
    @Path("republish")
    @ResponseStatus(202)
    @Operation(
            operationId = "republish",
            summary = "Send all kept events again, with the same ids and in their order",
            description = "For a Kafka that lost its data. Whoever took an event already passes over it.")
    @APIResponseSchema(value = Republication.class, responseCode = "202")
    public Republication republish() {
        policy.require(OperatorPermissions.ACT, Subject.national());
        return publications.republish();
    }
}
