package org.cadre.talent.role;

import java.util.UUID;

/** A role as its talent team sees it. */
public record RoleView(UUID id, UUID postId, String organisation, String title, String requiredStage) {}
