package org.cadre.talent.role;

import com.google.errorprone.annotations.CheckReturnValue;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** The description of a post for those who may want it. It does not change: another description is another role. */
@Entity
@CheckReturnValue
class LeadershipRole {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID postId;
    private String organisation;
    private String title;
    private String requiredStage;

    protected LeadershipRole() {}

    LeadershipRole(UUID id, UUID postId, String organisation, String title, String requiredStage) {
        this.id = id;
        this.postId = postId;
        this.organisation = organisation;
        this.title = title;
        this.requiredStage = requiredStage;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String organisation() {
        return organisation;
    }

    RoleView view() {
        return new RoleView(id, postId, organisation, title, requiredStage);
    }
}
