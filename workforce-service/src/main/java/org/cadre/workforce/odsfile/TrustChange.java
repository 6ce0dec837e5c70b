package org.cadre.workforce.odsfile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cadre.workforce.organisation.Membership;
import org.cadre.workforce.organisation.OrganisationFacts;
import org.cadre.workforce.organisation.OrganisationType;
import org.cadre.workforce.organisation.Succession;

/**
 * What a row of the trusts file makes of what is known. The file only says where a trust belongs at present: what it
 * belonged to before stays, and a new membership starts when the old board's successor took over, or on the day from
 * which the file counts.
 */
record TrustChange(TrustRow row, Map<String, OrganisationFacts> wider, LocalDate effectiveOn) {

    OrganisationFacts on(Optional<OrganisationFacts> known) {
        var opensOn = row.opensOn().orElseThrow();
        var bare = new OrganisationFacts(
                row.code(),
                row.name(),
                OrganisationType.TRUST,
                opensOn,
                row.closesOn().or(() -> known.flatMap(this::laterEnd)).orElse(null),
                known.map(OrganisationFacts::memberships).orElse(List.of()),
                known.map(OrganisationFacts::successors).orElse(List.of()));
        return placed(placed(bare, OrganisationType.REGION, row.region()), OrganisationType.ICB, row.board());
    }

    private OrganisationFacts placed(OrganisationFacts trust, OrganisationType kind, Optional<String> named) {
        if (named.isEmpty()) {
            return trust;
        }
        var code = named.get();
        var held = trust.memberships().stream()
                .filter(membership -> membership.kind() == kind)
                .toList();
        if (held.isEmpty()) {
            return trust.with(append(
                    trust,
                    followed(code, kind, later(trust.opensOn(), wider.get(code).opensOn()))));
        }
        var day = later(effectiveOn, wider.get(code).opensOn());
        var isOlder =
                held.stream().anyMatch(membership -> membership.validFrom().isAfter(day));
        if (isOlder || !trust.isOpenOn(day) || trust.membersOf(kind, day).contains(code)) {
            return trust;
        }
        var from = tookOverFrom(held, code).orElse(day);
        return trust.movedTo(followed(code, kind, from), kind, from);
    }

    /** A file of a day on which the trust still worked does not know of its end. */
    private Optional<LocalDate> laterEnd(OrganisationFacts known) {
        return Optional.ofNullable(known.closesOn()).filter(last -> !last.isBefore(effectiveOn));
    }

    /** A board that went on as a whole takes its trusts along, also when the file is older than that day. */
    private List<Membership> followed(String code, OrganisationType kind, LocalDate from) {
        var board = wider.get(code);
        var present = new Membership(kind, code, from, board.closesOn());
        var heirs = board.successors().stream()
                .filter(heir -> !heir.part())
                .map(heir -> new Membership(kind, heir.code(), later(from, heir.takesOverOn()), null));
        return Stream.concat(Stream.of(present), heirs).toList();
    }

    /** The day on which the named board took over from one that the trust belonged to. */
    private Optional<LocalDate> tookOverFrom(List<Membership> held, String code) {
        return held.stream()
                .flatMap(membership -> Optional.ofNullable(wider.get(membership.code())).stream())
                .flatMap(board -> board.successors().stream())
                .filter(heir -> heir.code().equals(code) && !heir.takesOverOn().isAfter(effectiveOn))
                .map(Succession::takesOverOn)
                .findFirst();
    }

    private static List<Membership> append(OrganisationFacts trust, List<Membership> more) {
        var all = new ArrayList<>(trust.memberships());
        all.addAll(more);
        return all;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
