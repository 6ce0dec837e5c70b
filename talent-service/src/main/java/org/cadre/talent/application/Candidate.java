package org.cadre.talent.application;

import java.util.UUID;

/** Whom the panel recommended, and for which advert. */
public record Candidate(UUID applicationId, UUID personId, UUID advertId, String organisation) {}
