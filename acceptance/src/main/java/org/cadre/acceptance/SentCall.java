package org.cadre.acceptance;

/**
 * A call that succeeded, as it can be sent again.
 *
 * @param body JSON, or empty for none
 */
public record SentCall(Actor actor, String method, String path, String body) {}
