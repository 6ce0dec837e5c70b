package org.cadre.workforce.planning.model;

import java.util.List;
import java.util.function.Predicate;
import org.cadre.kit.problem.DomainException;

/** What is told of one band of a group is told of all of them, or the sum of the bands would not be the group. */
record BandRules(String path, ModelGroup group) {

    private static final double ROUNDING = 1e-9;

    void check() {
        ofAll("demandShare", band -> band.demandShare() != null);
        ofAll("establishment", band -> !band.establishment().isEmpty());
        ofAll("payPerYear", band -> band.payPerYear() != null);
        if (group.areaSupplement() != null && !group.hasPay()) {
            throw DomainException.invalidField(
                    path + "/areaSupplement",
                    "supplement-without-pay",
                    "A supplement is a share of pay: give payPerYear of each band, or leave it out");
        }
        if (group.hasBandEstablishment() && !group.establishment().isEmpty()) {
            throw DomainException.invalidField(
                    path + "/establishment",
                    "establishment-twice",
                    "Give the establishment of the group or that of each of its bands, not both");
        }
        checkShares();
        checkMix();
    }

    /** What cover and funds cost is reckoned by the mix of the group. */
    private void checkMix() {
        boolean isEmpty = group.bands().stream().allMatch(band -> band.heads().signum() == 0);
        if (group.hasPay() && shares().isEmpty() && isEmpty) {
            throw DomainException.invalidField(
                    path + "/bands",
                    "demand-share-missing",
                    "%s has nobody at the start, whose mix its costs could have: give demandShare of each band"
                            .formatted(group.name()));
        }
    }

    private void ofAll(String field, Predicate<ModelBand> isTold) {
        var bands = group.bands();
        var untold = bands.stream().filter(isTold.negate()).toList();
        if (!untold.isEmpty() && untold.size() < bands.size()) {
            throw DomainException.invalidField(
                    path + "/bands/" + bands.indexOf(untold.getFirst()) + "/" + field,
                    "band-without-figure",
                    "%s has no %s, which others of the group have: give it for all of them or for none"
                            .formatted(untold.getFirst().name(), field));
        }
    }

    private void checkShares() {
        double sum = shares().stream().mapToDouble(Double::doubleValue).sum();
        if (!shares().isEmpty() && Math.abs(sum - 1) > ROUNDING) {
            throw DomainException.invalidField(
                    path + "/bands", "shares-not-one", "demandShare of all bands must sum to 1, not " + sum);
        }
    }

    private List<Double> shares() {
        return group.bands().stream()
                .filter(band -> band.demandShare() != null)
                .map(band -> band.demandShare().doubleValue())
                .toList();
    }
}
