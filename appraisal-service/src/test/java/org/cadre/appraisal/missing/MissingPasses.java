package org.cadre.appraisal.missing;

import jakarta.enterprise.context.ApplicationScoped;

/** What the worker does by itself elsewhere, when a test says so. */
@ApplicationScoped
public class MissingPasses {

    private final MissingTallies tallies;

    MissingPasses(MissingTallies tallies) {
        this.tallies = tallies;
    }

    public void addUp() {
        tallies.addUp();
    }
}
