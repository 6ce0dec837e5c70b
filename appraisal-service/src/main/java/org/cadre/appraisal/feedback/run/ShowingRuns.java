package org.cadre.appraisal.feedback.run;

import jakarta.enterprise.context.ApplicationScoped;

/** Shows where a run stands, and by when its report is to be delivered. */
@ApplicationScoped
class ShowingRuns {

    private final Delivery delivery;

    ShowingRuns(Delivery delivery) {
        this.delivery = delivery;
    }

    RunView of(FeedbackRun run) {
        return RunView.of(run, delivery.dueOn(run));
    }
}
