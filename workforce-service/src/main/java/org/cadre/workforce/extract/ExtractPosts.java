package org.cadre.workforce.extract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cadre.kit.event.DomainEvent;
import org.cadre.workforce.post.PostFacts;
import org.cadre.workforce.post.PostRegister;
import org.cadre.workforce.post.PostTerms;

/** Makes sure of the posts that rows name. */
@ApplicationScoped
class ExtractPosts {

    private final PostRegister posts;

    ExtractPosts(PostRegister posts) {
        this.posts = posts;
    }

    /** The posts as the rows leave them; what is new about them is added to the events. */
    Map<StaffKey, PostFacts> of(List<StaffRow> rows, Collection<DomainEvent> events) {
        var known = known(rows);
        for (var row : rows) {
            var post = known.get(row.postKey());
            if (post == null) {
                var established = posts.establish(terms(row));
                events.add(established.event());
                known.put(row.postKey(), established.facts());
            } else {
                posts.describe(post.id(), row.grading()).ifPresent(described -> {
                    events.add(described.event());
                    known.put(row.postKey(), described.facts());
                });
            }
        }
        return known;
    }

    private Map<StaffKey, PostFacts> known(List<StaffRow> rows) {
        var numbers = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.key().organisation(),
                        Collectors.mapping(StaffRow::positionNumber, Collectors.toSet())));
        var known = new HashMap<StaffKey, PostFacts>();
        numbers.forEach((organisation, named) -> posts.named(organisation, named)
                .forEach(post -> known.put(new StaffKey(organisation, post.positionNumber()), post)));
        return known;
    }

    private static PostTerms terms(StaffRow row) {
        return new PostTerms(row.key().organisation(), row.positionNumber(), row.grading(), row.wte());
    }
}
