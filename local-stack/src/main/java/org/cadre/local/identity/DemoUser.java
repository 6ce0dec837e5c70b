package org.cadre.local.identity;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Someone the local realm knows from the start; a staff UID only where the person is among the sample staff. */
public record DemoUser(String name, List<String> roles, String staffUid) {

    public DemoUser {
        roles = List.copyOf(roles);
    }

    static DemoUser of(JsonNode user) {
        var attributes = user.path("attributes");
        var roles = StreamSupport.stream(attributes.path("cadre_roles").spliterator(), false)
                .map(JsonNode::asText)
                .toList();
        return new DemoUser(
                user.path("username").asText(),
                roles,
                attributes.path("staff_uid").path(0).asText(""));
    }

    public Optional<String> staffRecord() {
        return staffUid.isEmpty() ? Optional.empty() : Optional.of(staffUid);
    }
}
