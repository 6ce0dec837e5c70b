package org.cadre.workforce.post;

/** Who established a post: what a planner said is not changed by an extract. */
enum PostOrigin {
    PLANNER,
    EXTRACT
}
