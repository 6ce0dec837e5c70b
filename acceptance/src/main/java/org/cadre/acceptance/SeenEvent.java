package org.cadre.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;

/**
 * An event as any consumer sees it.
 *
 * @param hop from the moment it states to its arrival here
 * @param violations what its published schema says against it
 */
public record SeenEvent(
        String id, String type, String subject, String key, JsonNode data, Duration hop, List<String> violations) {}
