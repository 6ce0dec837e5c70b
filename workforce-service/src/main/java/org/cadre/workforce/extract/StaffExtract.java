package org.cadre.workforce.extract;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.cadre.kit.security.Subject;
import org.cadre.workforce.intake.Chunk;
import org.cadre.workforce.intake.FileKind;

/** The staff extract as a kind of file. */
@ApplicationScoped
class StaffExtract implements FileKind {

    static final String NAME = "staff-extract";

    private final ExtractCheck check;
    private final ExtractApply apply;

    StaffExtract(ExtractCheck check, ExtractApply apply) {
        this.check = check;
        this.apply = apply;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<String> columns() {
        return Column.names();
    }

    @Override
    public List<String> requiredColumns() {
        return Column.required();
    }

    @Override
    public String keyColumn() {
        return Column.EMPLOYEE_NUMBER.name();
    }

    @Override
    public String keyOf(List<String> fields) {
        return StaffKey.of(fields).text();
    }

    @Override
    public String sending() {
        return ExtractPermissions.SEND;
    }

    @Override
    public String reading() {
        return ExtractPermissions.READ;
    }

    @Override
    public Subject at(String organisation) {
        return Subject.at(organisation);
    }

    @Override
    public void check(Chunk chunk) {
        check.check(chunk);
    }

    @Override
    public void apply(Chunk chunk) {
        apply.apply(chunk);
    }
}
