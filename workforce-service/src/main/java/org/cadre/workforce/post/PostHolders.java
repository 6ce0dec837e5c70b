package org.cadre.workforce.post;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Answers who holds posts; the assignments know. */
public interface PostHolders {

    /** Those who hold the posts on the day or will hold them later, by post. */
    Map<UUID, List<Holder>> from(LocalDate day, Collection<UUID> posts);
}
