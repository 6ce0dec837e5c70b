package org.cadre.gateway.route;

import java.time.Duration;

/**
 * Where a request goes and within which limits.
 *
 * @param service path prefix and audience
 * @param open whether it needs no token
 * @param linked whether it needs none because a signed link opens it
 * @param maxBody bytes
 */
public record Route(String service, boolean open, boolean linked, long maxBody, Duration deadline) {}
