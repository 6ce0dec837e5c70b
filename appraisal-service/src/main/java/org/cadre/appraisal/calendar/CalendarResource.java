package org.cadre.appraisal.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The feed for calendar programs. They send neither a token nor a body, so the link has to stand in the address: as the value
 * of a query parameter, which traces leave out.
 */
@Path("/calendar")
@Produces(CalendarResource.CALENDAR)
@Tag(name = "Due")
public class CalendarResource {

    static final String CALENDAR = "text/calendar";

    private static final String LINK = "[A-Za-z0-9_-]{64}";

    private final CalendarFeed feed;

    CalendarResource(CalendarFeed feed) {
        this.feed = feed;
    }

    @GET
    @PermitAll
    @Operation(summary = "The days of whoever made the link, for calendar programs; needs no token and names nobody")
    @APIResponse(
            responseCode = "200",
            description = "iCalendar, RFC 5545",
            content = @Content(mediaType = CALENDAR, schema = @Schema(type = SchemaType.STRING)))
    public String getCalendarFeed(@RestQuery @NotNull @Pattern(regexp = LINK) String link) {
        return feed.of(feed.requireSigned(link));
    }
}
