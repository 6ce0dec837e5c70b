package org.cadre.kit.sample;

import io.smallrye.common.annotation.Blocking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cadre.kit.http.IfMatch;
import org.cadre.kit.http.Page;
import org.cadre.kit.http.PageQuery;
import org.cadre.kit.http.Pager;
import org.cadre.kit.http.Position;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.problem.DomainException;
import org.cadre.kit.security.Caller;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Things by number, to try every common rule on. */
@Path("/things")
public class ThingResource {

    public record Part(@Min(1) int count) {}

    public record NewThing(
            @NotBlank String name, LocalDate since, @Valid List<Part> parts) {}

    public record ThingView(String name) {}

    private final Pager pager;
    private final Policy policy;
    private final Caller caller;

    ThingResource(Pager pager, Policy policy, Caller caller) {
        this.pager = pager;
        this.policy = policy;
        this.caller = caller;
    }

    @GET
    @Needs(SamplePermissions.USE)
    public Page<Integer> list(@RestQuery Optional<String> colour, @BeanParam @Valid PageQuery query) {
        return pager.page(query, "things/" + colour, ThingResource::read, Position::of);
    }

    private static List<Integer> read(Optional<Position> after, int limit) {
        var start = after.map(position -> Integer.parseInt(position.text(0))).orElse(0);
        return IntStream.rangeClosed(start + 1, 5).limit(limit).boxed().toList();
    }

    @POST
    @Needs(SamplePermissions.USE)
    public RestResponse<ThingView> create(@NotNull @Valid NewThing thing) {
        return Versioned.created("things/1", new ThingView(thing.name()), 0);
    }

    @GET
    @Needs(SamplePermissions.USE)
    @Path("{id}")
    public RestResponse<ThingView> get(@RestPath UUID id) {
        return Versioned.ok(new ThingView("a thing"), 7);
    }

    @POST
    @Needs(SamplePermissions.USE)
    @Path("{id}/change")
    public RestResponse<ThingView> change(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @DefaultValue("") IfMatch ifMatch) {
        ifMatch.require(7);
        return Versioned.ok(new ThingView("changed"), 8);
    }

    @GET
    @Needs(SamplePermissions.USE)
    @Path("refused/{kind}")
    public String refuse(@RestPath DomainException.Kind kind) {
        throw switch (kind) {
            case MALFORMED -> DomainException.malformed("rule", "malformed");
            case INVALID -> DomainException.invalidField("name", "rule", "invalid");
            case NOT_FOUND -> DomainException.notFound("big-thing", 4);
            case FORBIDDEN -> DomainException.forbidden("rule", "forbidden");
            case CONFLICT -> DomainException.conflict("rule", "conflict");
            case STALE -> DomainException.stale();
            case PRECONDITION_REQUIRED -> DomainException.preconditionRequired();
        };
    }

    @GET
    @Needs(SamplePermissions.USE)
    @Path("found")
    public ThingView find(@RestQuery @NotNull String name) {
        return new ThingView(name);
    }

    /** Takes a second and a half of a thread. */
    @GET
    @Needs(SamplePermissions.USE)
    @Path("slow")
    @Blocking
    public ThingView take() throws InterruptedException {
        Thread.sleep(1500);
        return new ThingView("at last");
    }

    @GET
    @Needs(SamplePermissions.USE)
    @Path("broken")
    public String fail() {
        throw new IllegalStateException("the secret of the inside");
    }

    @GET
    @Needs(SamplePermissions.MANAGE)
    @Path("for-hr/{organisation}")
    public String forHr(@RestPath String organisation) {
        policy.require(SamplePermissions.MANAGE, Subject.at(organisation));
        return caller.staffUid().orElse("no staff record");
    }

    @GET
    @Needs(SamplePermissions.MANAGE)
    @Path("unasked")
    public ThingView forget() {
        return new ThingView("nobody asked");
    }

    @GET
    @Needs(SamplePermissions.USE)
    @Path("caller")
    public String caller() {
        return (caller.isSystemClient() ? "system " : "person ") + caller.scopes();
    }
}
