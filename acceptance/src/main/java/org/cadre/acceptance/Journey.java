package org.cadre.acceptance;

import java.time.LocalDate;
import java.util.List;

/**
 * The chain that proves the suite: joiner, induction, appraisal, development need, programme, verdict, appointment,
 * filled post, closed advert. Every hop between services is an event.
 */
public final class Journey {

    /** Something that happens, and the words for it. */
    public record Step(String title, Runnable action) {}

    private final Scene scene;
    private final Joining joining;
    private final Appraising appraising;
    private final Learning learning;
    private final Appointing appointing;

    public Journey(Scene scene, LocalDate today, long run) {
        this.scene = scene;
        this.joining = new Joining(scene);
        this.appraising = new Appraising(scene, today);
        this.learning = new Learning(scene, today);
        this.appointing = new Appointing(scene, today, run);
    }

    public List<Step> steps() {
        return List.of(
                new Step("HR imports the staff extract; people join", joining::importExtract),
                new Step("Training assigned the induction; it is done", joining::completeInduction),
                new Step("HR starts an appraisal", () -> appraising.start(joining.appraisee(), joining.manager())),
                new Step("The two meet; behaviours count as much as objectives", appraising::hold),
                new Step("Both sign; what was rated low becomes a need", () -> appraising.sign(joining.appraisee())),
                new Step("The education lead enrols her", () -> learning.enrol(joining.appraisee())),
                new Step("A post becomes vacant and is advertised", appointing::advertise),
                new Step("She applies and the panel recommends her", () -> appointing.apply(joining.panel())),
                new Step("The gate refuses: the programme is not done", appointing::isRefused),
                new Step("An assessor records that it is done", () -> learning.complete(joining.appraisee())),
                new Step("The verdict arrives and the gate opens", () -> appointing.isMade(joining.appraisee())),
                new Step("The post is filled and the advert closed", appointing::fillsThePostAndClosesTheAdvert));
    }

    /** All steps, one after the other. */
    public void run() {
        steps().forEach(this::take);
    }

    public void take(Step step) {
        scene.narration().step(step.title());
        step.action().run();
    }
}
