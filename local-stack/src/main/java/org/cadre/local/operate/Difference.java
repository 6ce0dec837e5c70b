package org.cadre.local.operate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Which aggregates an owner and a read model know differently, whatever happens meanwhile. */
final class Difference {

    private static final int PAGE = 5000;

    private final Operator operator;
    private final Map<UUID, Long> published = new HashMap<>();
    private final Map<UUID, Long> beyond = new HashMap<>();
    private final List<String> owner;

    /** Reads what the owner published so far. */
    Difference(Operator operator, List<String> owner) {
        this.operator = operator;
        this.owner = owner;
        owner.forEach(path -> each(path, published::put));
    }

    /**
     * Reads the read model. What it holds less than the owner had before is behind; what it holds beyond that is only
     * wrong if the owner has not come so far even now.
     */
    List<UUID> from(String readModel) {
        each(readModel, (id, number) -> {
            var known = published.get(id);
            if (known == null || known < number) {
                beyond.put(id, number);
            }
            if (known != null && known <= number) {
                published.remove(id);
            }
        });
        if (!beyond.isEmpty()) {
            owner.forEach(path -> each(
                    path, (id, number) -> beyond.computeIfPresent(id, (same, held) -> number >= held ? null : held)));
        }
        var different = new ArrayList<>(published.keySet());
        different.addAll(beyond.keySet());
        return different;
    }

    private void each(String path, BiConsumer<UUID, Long> entry) {
        var after = "";
        while (true) {
            var page = operator.items(path + (path.contains("?") ? "&" : "?") + "limit=" + PAGE + after);
            page.forEach(item -> entry.accept(
                    UUID.fromString(item.path("id").asText()),
                    item.path("number").asLong()));
            if (page.size() < PAGE) {
                return;
            }
            after = "&after=" + page.getLast().path("id").asText();
        }
    }
}
