package org.cadre.talent.application;

/** What a panel may decide. */
public enum PanelOutcome {
    RECOMMENDED(ApplicationState.RECOMMENDED, "recommend"),
    REJECTED(ApplicationState.REJECTED, "reject");

    private final ApplicationState state;
    private final String verb;

    PanelOutcome(ApplicationState state, String verb) {
        this.state = state;
        this.verb = verb;
    }

    ApplicationState state() {
        return state;
    }

    String verb() {
        return verb;
    }
}
