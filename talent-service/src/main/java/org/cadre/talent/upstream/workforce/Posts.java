package org.cadre.talent.upstream.workforce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.cadre.kit.consume.Projection;
import org.cadre.kit.consume.ReceivedEvent;
import org.hibernate.Session;

/** Posts and whether they are vacant. */
@ApplicationScoped
public class Posts implements Projection {

    public static final String TOPIC = "cadre.workforce.posts.v1";
    public static final String FILLED = "cadre.workforce.post.filled.v1";
    static final Set<String> TYPES = Set.of(
            "cadre.workforce.post.established.v1",
            FILLED,
            "cadre.workforce.post.vacated.v1",
            "cadre.workforce.post.changed.v1");

    /** What talent reads of a post. */
    record PostState(UUID postId, String organisation, String stage, String state) {}

    private static final String SELECT =
            "select post_id, organisation, stage, vacant, vacancy from workforce_post where post_id = :id";

    private final Session database;

    Posts(Session database) {
        this.database = database;
    }

    public Optional<Post> find(UUID id) {
        return read(SELECT, id);
    }

    /** The post, held until the transaction ends: whoever advertises or fills it meanwhile waits. */
    @Transactional(TxType.MANDATORY)
    public Optional<Post> hold(UUID id) {
        return read(SELECT + " for update", id);
    }

    @Override
    public String group() {
        return "talent.posts";
    }

    @Override
    public List<String> topics() {
        return List.of(TOPIC);
    }

    @Override
    public String table() {
        return "workforce_post";
    }

    @Override
    public void on(ReceivedEvent event) {
        if (TYPES.contains(event.type())) {
            keep(event.as(PostState.class), event.number());
        }
    }

    private void keep(PostState post, long number) {
        database.createNativeMutationQuery("""
                        insert into workforce_post as kept
                            (post_id, organisation, stage, vacant, vacancy, event_number)
                        values (:id, :organisation, :stage, :vacant, :number, :number)
                        on conflict (post_id) do update
                        set organisation = excluded.organisation, stage = excluded.stage, vacant = excluded.vacant,
                            vacancy = case when kept.vacant = excluded.vacant
                                           then kept.vacancy else excluded.vacancy end,
                            event_number = excluded.event_number
                        where excluded.event_number > kept.event_number
                        """)
                .setParameter("id", post.postId())
                .setParameter("organisation", post.organisation())
                .setParameter("stage", post.stage(), String.class)
                .setParameter("vacant", post.state().equals("VACANT"))
                .setParameter("number", number)
                .executeUpdate();
    }

    private Optional<Post> read(String query, UUID id) {
        return database.createNativeQuery(query, Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> new Post(
                        (UUID) row[0], (String) row[1], Optional.ofNullable((String) row[2]), (boolean) row[3], (long)
                                row[4]))
                .findFirst();
    }
}
