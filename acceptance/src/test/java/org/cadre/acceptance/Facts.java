package org.cadre.acceptance;

/** What a finished journey was about, read from its events. */
record Facts(EventWatch events) {

    String person() {
        return event("cadre.talent.appointment.made.v1").key();
    }

    String induction() {
        return event("cadre.training.induction.completed.v1").subject();
    }

    String enrolment() {
        return event("cadre.training.enrolment.started.v1").subject();
    }

    String appraisal() {
        return event("cadre.appraisal.appraisal.completed.v1").subject();
    }

    String cycle() {
        return event("cadre.appraisal.appraisal.completed.v1")
                .data()
                .path("cycleId")
                .asText();
    }

    String advert() {
        return event("cadre.talent.advert.closed.v1").subject();
    }

    String application() {
        return event("cadre.talent.appointment.made.v1")
                .data()
                .path("applicationId")
                .asText();
    }

    private SeenEvent event(String type) {
        return events.first(type, event -> true).orElseThrow(() -> new AssertionError("no event " + type));
    }
}
