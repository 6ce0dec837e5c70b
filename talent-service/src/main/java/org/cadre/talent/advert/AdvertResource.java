package org.cadre.talent.advert;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.audit.Ledger;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.kit.time.BusinessCalendar;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Adverts are for everybody with a token to see; the talent lead of the region opens and closes them. */
@Path("/adverts")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Adverts")
public class AdvertResource {

    /**
     * An advert to be.
     *
     * @param opensOn first day on which applications are taken; today if absent
     * @param closesOn last day on which applications are taken
     */
    public record OpenAdvert(
            @NotNull UUID roleId,
            LocalDate opensOn,
            @NotNull LocalDate closesOn) {}

    /**
     * Why an advert ends before its time.
     *
     * @param reason shown to everybody
     */
    public record CloseAdvert(@NotBlank @Size(max = 500) String reason) {}

    private final Adverts adverts;
    private final OpeningAdverts opening;
    private final Ledger ledger;
    private final Policy policy;
    private final BusinessCalendar calendar;

    AdvertResource(Adverts adverts, OpeningAdverts opening, Ledger ledger, Policy policy, BusinessCalendar calendar) {
        this.adverts = adverts;
        this.opening = opening;
        this.ledger = ledger;
        this.policy = policy;
        this.calendar = calendar;
    }

    @GET
    @Needs(AdvertPermissions.READ)
    @Operation(summary = "Adverts, newest first")
    public Page<AdvertView> listAdverts(@BeanParam @Valid AdvertQuery query, @BeanParam @Valid PageQuery page) {
        return adverts.page(query, calendar.today(), page).map(AdvertView::of);
    }

    @GET
    @Needs(AdvertPermissions.READ)
    @Path("{id}")
    @Operation(summary = "One advert")
    public RestResponse<AdvertView> getAdvert(@RestPath UUID id) {
        var advert = adverts.require(id);
        return Versioned.ok(AdvertView.of(advert), advert.version());
    }

    @POST
    @Needs(AdvertPermissions.OPEN)
    @Operation(summary = "Offer a vacant post to everybody")
    @APIResponseSchema(value = AdvertView.class, responseCode = "201")
    public RestResponse<AdvertView> openAdvert(@NotNull @Valid OpenAdvert wanted) {
        var today = calendar.today();
        var opensOn = Optional.ofNullable(wanted.opensOn()).orElse(today);
        var advert = opening.open(wanted.roleId(), Period.announcedOn(today, opensOn, wanted.closesOn()));
        ledger.record(act("open", advert), advert.opened(calendar.now()));
        return Versioned.created("adverts/" + advert.id(), AdvertView.of(advert), advert.version());
    }

    @POST
    @Needs(AdvertPermissions.CLOSE)
    @Path("{id}/close")
    @Operation(summary = "Close an advert before its time: no further application is taken")
    public RestResponse<AdvertView> closeAdvert(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch,
            @NotNull @Valid CloseAdvert close) {
        var advert = adverts.require(id);
        policy.require(AdvertPermissions.CLOSE, Subject.at(advert.organisation()));
        ifMatch.require(advert.version());
        var closed = advert.close(Closure.byHand(calendar.today(), close.reason()), calendar.now());
        ledger.record(act("close", advert), closed);
        return Versioned.ok(AdvertView.of(advert), advert.version());
    }

    private static AuditedAct act(String action, Advert advert) {
        return AuditedAct.of(action, "advert", advert.id(), advert.organisation());
    }
}
