package org.cadre.kit.sample;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.cadre.kit.audit.Audit;
import org.cadre.kit.audit.AuditedAct;
import org.cadre.kit.http.Versioned;
import org.cadre.kit.security.Needs;
import org.cadre.kit.security.Needs.Effect;
import org.cadre.kit.security.Policy;
import org.cadre.kit.security.Subject;
import org.cadre.kit.time.Ids;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Pages by organisation. The list has lost its check, so only the database stands before foreign rows. */
@Path("/diary")
@Produces(MediaType.APPLICATION_JSON)
public class DiaryResource {

    public record NewPage(
            @NotNull String organisation,
            UUID personId,
            @NotNull String text) {}

    public record PageView(UUID id, String organisation, String text) {

        static PageView of(DiaryPage page) {
            return new PageView(page.id(), page.organisation(), page.text());
        }
    }

    /** What a test does in the middle of a change. */
    public static final AtomicReference<Runnable> MEANWHILE = new AtomicReference<>(() -> {});

    private final Session database;
    private final Policy policy;
    private final Ids ids;
    private final Audit audit;

    DiaryResource(Session database, Policy policy, Ids ids, Audit audit) {
        this.database = database;
        this.policy = policy;
        this.ids = ids;
        this.audit = audit;
    }

    @GET
    @Needs(SamplePermissions.USE)
    public List<PageView> listPages() {
        return database.createQuery("from DiaryPage", DiaryPage.class).getResultList().stream()
                .map(PageView::of)
                .toList();
    }

    @POST
    @Needs(SamplePermissions.MANAGE)
    public RestResponse<PageView> writePage(@NotNull NewPage draft) {
        policy.require(SamplePermissions.MANAGE, Subject.at(draft.organisation()));
        var page = new DiaryPage(ids.next(), draft.organisation(), draft.personId(), draft.text());
        database.persist(page);
        audit.record(AuditedAct.of("write", "page", page.id(), page.organisation()));
        MEANWHILE.get().run();
        return Versioned.created("diary/" + page.id(), PageView.of(page), page.version());
    }

    @POST
    @Path("unrecorded")
    @Needs(SamplePermissions.MANAGE)
    public void writeWithoutRecord(@NotNull NewPage draft) {
        policy.require(SamplePermissions.MANAGE, Subject.at(draft.organisation()));
        database.persist(new DiaryPage(ids.next(), draft.organisation(), draft.personId(), draft.text()));
        audit.recordBySystem("diary", AuditedAct.of("notice", "page", draft.text(), draft.organisation()));
    }

    @GET
    @Path("unrecorded")
    @Needs(value = SamplePermissions.USE, effect = Effect.READS_ON_RECORD)
    public List<PageView> readWithoutRecord() {
        policy.require(SamplePermissions.USE, Subject.anywhere());
        return listPages();
    }

    @POST
    @Path("foreign")
    @Needs(SamplePermissions.USE)
    public void writeWithoutAsking(@NotNull NewPage draft) {
        var page = new DiaryPage(ids.next(), draft.organisation(), draft.personId(), draft.text());
        database.persist(page);
        audit.record(AuditedAct.of("write", "page", page.id(), page.organisation()));
    }

    @POST
    @Path("{id}/delete")
    @Needs(SamplePermissions.USE)
    public void deletePage(@RestPath UUID id) {
        database.createMutationQuery("delete from DiaryPage where id = :id")
                .setParameter("id", id)
                .executeUpdate();
        audit.record(AuditedAct.of("delete", "page", id, null));
    }

    @GET
    @Path("writing-get")
    @Needs(SamplePermissions.USE)
    public void writeWhileReading() {
        database.createNativeMutationQuery("delete from diary_page").executeUpdate();
    }
}
