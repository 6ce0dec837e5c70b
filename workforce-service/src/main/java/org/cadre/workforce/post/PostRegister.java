package org.cadre.workforce.post;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cadre.kit.time.BusinessCalendar;
import org.cadre.kit.time.Ids;

/** What the rest of this service asks and does about posts. The events it returns are for the caller to record. */
@ApplicationScoped
public class PostRegister {

    /** A post as it is now, and what is new about it. */
    public record PostNews(PostFacts facts, PostEvent event) {}

    private final Posts posts;
    private final PostHolders holders;
    private final Ids ids;
    private final BusinessCalendar calendar;

    PostRegister(Posts posts, PostHolders holders, Ids ids, BusinessCalendar calendar) {
        this.posts = posts;
        this.holders = holders;
        this.ids = ids;
        this.calendar = calendar;
    }

    public Optional<PostFacts> find(UUID id) {
        return posts.findByIdOptional(id).map(Post::facts);
    }

    public List<PostFacts> named(String organisation, Collection<String> positionNumbers) {
        return posts.named(organisation, positionNumbers).stream()
                .map(Post::facts)
                .toList();
    }

    /** Establishes a post that an extract names for the first time; its establishment grows with its holders. */
    public PostNews establish(PostTerms terms) {
        var post = new Post(ids.next(), terms, PostOrigin.EXTRACT);
        posts.persist(post);
        return new PostNews(post.facts(), post.established(calendar.now()));
    }

    /** Empty if the post is so already, or if what planners said of it stands. */
    public Optional<PostNews> describe(UUID id, Grading grading) {
        var post = posts.findById(id);
        return post.describe(grading, calendar.now()).map(event -> new PostNews(post.facts(), event));
    }

    /** Makes posts say who holds them after assignments changed; what is as published stays silent. */
    public List<PostEvent> settle(LocalDate today, Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        posts.flush();
        var found = holders.from(today, ids);
        return posts.with(ids).stream()
                .flatMap(post -> post.settle(found.getOrDefault(post.id(), List.of()), today, calendar.now()).stream())
                .toList();
    }
}
