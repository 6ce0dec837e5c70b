package org.cadre.workforce.odsfile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cadre.kit.security.Subject;
import org.cadre.workforce.intake.Chunk;
import org.cadre.workforce.intake.Effect;
import org.cadre.workforce.intake.FileKind;
import org.cadre.workforce.intake.IntakeRow;
import org.cadre.workforce.intake.RowError;
import org.cadre.workforce.organisation.OrganisationDirectory;
import org.cadre.workforce.organisation.OrganisationFacts;

/** The trusts file as a kind of file. */
@ApplicationScoped
class OrganisationFileKind implements FileKind {

    static final String NAME = "organisation-file";
    private static final String ODS_CODE = "[A-Z0-9]{3,10}";
    private static final int LONGEST_NAME = 200;

    private final OrganisationDirectory directory;

    OrganisationFileKind(OrganisationDirectory directory) {
        this.directory = directory;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> columns() {
        return TrustRow.COLUMNS;
    }

    @Override
    public List<String> requiredColumns() {
        return List.of();
    }

    @Override
    public String keyColumn() {
        return TrustRow.COLUMNS.get(TrustRow.CODE);
    }

    @Override
    public String keyOf(List<String> fields) {
        return fields.get(TrustRow.CODE);
    }

    @Override
    public String sending() {
        return OrganisationFilePermissions.SEND;
    }

    @Override
    public String reading() {
        return OrganisationFilePermissions.READ;
    }

    /** Whichever organisation a row is about, it is said nationally. */
    @Override
    public Subject at(String organisation) {
        return Subject.national();
    }

    @Override
    public void check(Chunk chunk) {
        var wider = directory.regionsAndBoards();
        for (var row : chunk.rows()) {
            checkValues(chunk, row);
            checkWider(chunk, row, TrustRow.REGION, TrustRow.of(row.fields()).region(), wider);
            checkWider(chunk, row, TrustRow.BOARD, TrustRow.of(row.fields()).board(), wider);
        }
    }

    @Override
    public void apply(Chunk chunk) {
        var wider = directory.regionsAndBoards();
        for (var row : chunk.rows()) {
            var trust = TrustRow.of(row.fields());
            var facts = new TrustChange(trust, wider, chunk.ticket().effectiveOn()).on(directory.find(trust.code()));
            chunk.count(effect(directory.record(facts, NAME)));
        }
    }

    private static void checkValues(Chunk chunk, IntakeRow row) {
        var fields = row.fields();
        unless(fields.get(TrustRow.CODE).matches(ODS_CODE), chunk, row, TrustRow.CODE, "must be an ODS code");
        var name = fields.get(TrustRow.NAME);
        unless(
                !name.isEmpty() && name.length() <= LONGEST_NAME,
                chunk,
                row,
                TrustRow.NAME,
                "must have 1 to %d characters".formatted(LONGEST_NAME));
        unless(TrustRow.isDay(fields.get(TrustRow.OPEN_DATE)), chunk, row, TrustRow.OPEN_DATE, "must be yyyymmdd");
        var trust = TrustRow.of(fields);
        var close = fields.get(TrustRow.CLOSE_DATE);
        unless(
                close.isEmpty()
                        || trust.closesOn()
                                .filter(day ->
                                        trust.opensOn().filter(day::isBefore).isEmpty())
                                .isPresent(),
                chunk,
                row,
                TrustRow.CLOSE_DATE,
                "must be yyyymmdd and not before OPEN_DATE, or empty");
    }

    /** A trust that works belongs to something that works on the day; one that is closed only names what is known. */
    private static void checkWider(
            Chunk chunk, IntakeRow row, int column, Optional<String> named, Map<String, OrganisationFacts> wider) {
        if (named.isEmpty()) {
            return;
        }
        var known = wider.get(named.get());
        var day = chunk.ticket().effectiveOn();
        var isOpen = TrustRow.of(row.fields())
                .closesOn()
                .filter(last -> last.isBefore(day))
                .isEmpty();
        if (known == null) {
            reject(chunk, row, column, "unknown-organisation", "must be a region or board of the English NHS");
        } else if (isOpen && known.closesOn() != null && known.closesOn().isBefore(day)) {
            reject(chunk, row, column, "organisation-closed", "must be open on effectiveOn: give the day of the file");
        }
    }

    private static Effect effect(OrganisationDirectory.Effect effect) {
        return switch (effect) {
            case CREATED -> Effect.CREATED;
            case UPDATED -> Effect.UPDATED;
            case UNCHANGED -> Effect.UNCHANGED;
        };
    }

    private static void unless(boolean right, Chunk chunk, IntakeRow row, int column, String detail) {
        if (!right) {
            reject(chunk, row, column, "malformed", detail);
        }
    }

    private static void reject(Chunk chunk, IntakeRow row, int column, String code, String detail) {
        var name = TrustRow.COLUMNS.get(column);
        chunk.reject(new RowError(row.line(), name, code, name + " " + detail));
    }
}
