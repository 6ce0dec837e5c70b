package org.cadre.appraisal.upstream.workforce;

import java.util.UUID;

/** Workforce has forgotten a person; whoever keeps something of them that says who they were lets it go in the same transaction. */
public record PersonForgotten(UUID personId) {}
