package org.cadre.appraisal.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.time.LocalDate;
import org.cadre.appraisal.upstream.workforce.People;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.classification.Personal;
import org.cadre.kit.classification.Redaction;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Needs;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The link under which the calendar program of the caller, which sends no token, reads the caller's days. */
@Path("/calendar-link")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Due")
public class CalendarLinkResource {

    /**
     * A link that was made just now. It is shown this once.
     *
     * @param feedHref where the feed is; whoever has it reads the feed
     */
    public record NewCalendarLinkView(
            @NotNull Instant madeAt, @NotNull @Personal String feedHref) {

        @Override
        public String toString() {
            return Redaction.of(this);
        }
    }

    /**
     * That there is a link, and whether somebody reads by it.
     *
     * @param lastUsedOn the last day on which somebody did; absent while nobody has
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record CalendarLinkView(@NotNull Instant madeAt, LocalDate lastUsedOn) {

        static CalendarLinkView of(CalendarLink link) {
            return new CalendarLinkView(link.madeAt(), link.lastUsedOn().orElse(null));
        }
    }

    private final CalendarLinks links;
    private final People people;
    private final Ledger ledger;

    CalendarLinkResource(CalendarLinks links, People people, Ledger ledger) {
        this.links = links;
        this.people = people;
        this.ledger = ledger;
    }

    @POST
    @Needs(CalendarPermissions.SUBSCRIBE)
    @Operation(summary = "Make the caller's link for calendar programs; a former one does not open anything any more")
    public RestResponse<NewCalendarLinkView> makeCalendarLink(@Context UriInfo request) {
        var text = links.sign();
        var link = links.replace(people.requireCalling(), text);
        ledger.record(act("make", link));
        var href = "%scalendar?link=%s".formatted(request.getBaseUri().getRawPath(), text);
        return Versioned.ok(new NewCalendarLinkView(link.madeAt(), href), link.version());
    }

    @GET
    @Needs(CalendarPermissions.SUBSCRIBE)
    @Operation(summary = "When the caller's link for calendar programs was made and last used; never the link itself")
    public RestResponse<CalendarLinkView> getCalendarLink() {
        var link = require();
        return Versioned.ok(CalendarLinkView.of(link), link.version());
    }

    @DELETE
    @Needs(CalendarPermissions.SUBSCRIBE)
    @Operation(summary = "Revoke the caller's link for calendar programs; answers what it was")
    public CalendarLinkView revokeCalendarLink(@HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
        var link = require();
        ifMatch.require(link.version());
        links.revoke(link);
        ledger.record(act("revoke", link));
        return CalendarLinkView.of(link);
    }

    private CalendarLink require() {
        return links.ofPerson(people.requireCalling())
                .orElseThrow(() -> DomainException.missing(
                        "calendar-link-not-found", "You have no link for calendar programs; make one"));
    }

    private static AuditedAct act(String action, CalendarLink link) {
        return AuditedAct.of(action, "calendar-link", link.id(), null);
    }
}
