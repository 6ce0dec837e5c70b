package org.cadre.gateway.route;

import java.time.Duration;

/**
 * Where a request goes and within which limits.
 *
 * @param service path prefix and audience
 * @param open whether it needs no token
 * @param maxBody bytes
 */
public record Route(String service, boolean open, long maxBody, Duration deadline) {}
