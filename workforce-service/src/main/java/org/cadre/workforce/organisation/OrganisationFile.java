package org.cadre.workforce.organisation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The organisations this service ships with, and how their boards changed. */
@JsonIgnoreProperties("source")
record OrganisationFile(
        Entry country,
        LocalDate regionsSince,
        LocalDate boardsSince,
        LocalDate reformedOn,
        List<Entry> regions,
        List<Board> boards,
        List<Trust> trusts) {

    record Entry(String code, String name, LocalDate opensOn) {}

    /**
     * An integrated care board.
     *
     * @param opensOn null for those that were there from the first day
     * @param successors null or empty for those that went on; several for one that was split
     */
    record Board(String code, String name, String region, LocalDate opensOn, List<String> successors) {

        List<String> heirs() {
            return successors == null ? List.of() : successors;
        }

        boolean isSplit() {
            return heirs().size() > 1;
        }
    }

    /**
     * An NHS trust.
     *
     * @param icbs its boards before the reform
     * @param icbsAfterReform its boards since then, where the reform split them; null where it follows its boards
     */
    record Trust(String code, String name, String region, List<String> icbs, List<String> icbsAfterReform) {}

    List<OrganisationFacts> facts() {
        var nation = facts(country, OrganisationType.COUNTRY, country.opensOn(), List.of());
        var parts = regions.stream()
                .map(region -> facts(
                        region,
                        OrganisationType.REGION,
                        regionsSince,
                        List.of(Membership.from(regionsSince, OrganisationType.COUNTRY, country.code()))));
        return Stream.of(
                        Stream.of(nation),
                        parts,
                        boards.stream().map(this::facts),
                        trusts.stream().map(this::facts))
                .flatMap(organisations -> organisations)
                .toList();
    }

    private OrganisationFacts facts(Board board) {
        var opensOn = Optional.ofNullable(board.opensOn()).orElse(boardsSince);
        var successors = board.heirs().stream()
                .map(code -> new Succession(code, reformedOn, board.isSplit()))
                .toList();
        return new OrganisationFacts(
                board.code(),
                board.name(),
                OrganisationType.ICB,
                opensOn,
                successors.isEmpty() ? null : reformedOn.minusDays(1),
                List.of(Membership.from(opensOn, OrganisationType.REGION, board.region())),
                successors);
    }

    private OrganisationFacts facts(Trust trust) {
        var region = Membership.from(boardsSince, OrganisationType.REGION, trust.region());
        var trustBoards = trust.icbs().stream().flatMap(code -> follow(code, trust.icbsAfterReform()));
        return facts(
                new Entry(trust.code(), trust.name(), null),
                OrganisationType.TRUST,
                boardsSince,
                Stream.concat(Stream.of(region), trustBoards).toList());
    }

    /** A board that lived on as a whole takes its trusts along; of a split one each trust says where it went. */
    private Stream<Membership> follow(String code, List<String> placed) {
        var board = byCode().get(code);
        var before = Membership.from(boardsSince, OrganisationType.ICB, code);
        if (board.heirs().isEmpty()) {
            return Stream.of(before);
        }
        if (board.isSplit() && placed == null) {
            throw new IllegalStateException(code + " was split: say where each of its trusts went");
        }
        var heirs = placed == null ? board.heirs() : placed;
        return Stream.concat(
                Stream.of(before.endedBefore(reformedOn)),
                heirs.stream().map(heir -> Membership.from(reformedOn, OrganisationType.ICB, heir)));
    }

    private Map<String, Board> byCode() {
        var found = new HashMap<String, Board>();
        boards.forEach(board -> found.put(board.code(), board));
        return found;
    }

    private static OrganisationFacts facts(
            Entry entry, OrganisationType type, LocalDate opensOn, List<Membership> memberships) {
        return new OrganisationFacts(entry.code(), entry.name(), type, opensOn, null, memberships, List.of());
    }
}
