package org.cadre.workforce.planning.model;

import java.math.BigDecimal;

/** The history of a model accounts for everybody, and its last year closes with the headcount the model starts from. */
final class HistoryRules {

    private final HistoryAccount account = new HistoryAccount("groups");

    private HistoryRules() {}

    static void check(NewPlanningModel model) {
        var rules = new HistoryRules();
        for (int group = 0; group < model.groups().size(); group++) {
            var bands = model.groups().get(group).bands();
            for (int band = 0; band < bands.size(); band++) {
                rules.check("groups/%d/bands/%d".formatted(group, band), bands.get(band));
            }
        }
        rules.account.require();
    }

    private void check(String path, ModelBand band) {
        var years = band.history();
        account.add(path, band.name(), years);
        if (!years.isEmpty() && BigDecimal.valueOf(years.getLast().closing()).compareTo(band.heads()) != 0) {
            account.wrong(
                    path + "/headcount",
                    "The headcount of %s is %s; its history closes with %d"
                            .formatted(
                                    band.name(),
                                    band.heads().toPlainString(),
                                    years.getLast().closing()));
        }
    }
}
