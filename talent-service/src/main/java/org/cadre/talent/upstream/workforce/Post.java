package org.cadre.talent.upstream.workforce;

import java.util.Optional;
import java.util.UUID;

/**
 * A post as workforce last described it.
 *
 * @param stage the career stage of the post, where it is a leadership post
 * @param vacancy rises each time the post falls vacant or is filled, so it tells one vacancy from the next
 */
public record Post(UUID id, String organisation, Optional<String> stage, boolean vacant, long vacancy) {}
