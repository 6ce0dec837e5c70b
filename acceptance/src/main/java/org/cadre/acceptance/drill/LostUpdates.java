package org.cadre.acceptance.drill;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** D20: fifty clients change the same thing, all having read the same version; one does, the others hear 412. */
final class LostUpdates implements Drill {

    private static final int CLIENTS = 50;
    private static final int ROUNDS = 10;

    @Override
    public String id() {
        return "D20";
    }

    @Override
    public String title() {
        return "fifty changes of one version at once";
    }

    @Override
    public boolean withWriters() {
        return false;
    }

    @Override
    public void strike(Field field) {
        var appraisal = new AppraisalInPreparation(field).begin();
        var appraisee = appraisal.appraisee();
        for (var round = 1; round <= ROUNDS; round++) {
            var seen = appraisee.read(appraisal.path());
            var answers = AtOnce.call(CLIENTS, number -> change(field, appraisal, seen, number));
            judge(field, round, answers);
        }
    }

    private static Callable<Integer> change(
            Field field, AppraisalInPreparation.Begun appraisal, Reply seen, int number) {
        var next = Long.parseLong(seen.etag().replace("\"", "")) + 1;
        var wish = new Wish(
                new Effect(Operation.WRITE_OBJECTIVES, appraisal.id() + "/" + next),
                "PUT",
                appraisal.path() + "/objectives",
                Map.of("objectives", objectives(field, number)),
                seen.etag());
        var client = appraisal.appraisee();
        return () -> client.send(wish).status();
    }

    private static List<Map<String, Object>> objectives(Field field, int number) {
        var due = LocalDate.now(field.clock()).plusMonths(3).toString();
        return IntStream.rangeClosed(1, 3)
                .mapToObj(position -> Map.<String, Object>of(
                        "title",
                        "Objective %d as client %d sees it".formatted(position, number),
                        "measure",
                        "Discharges before noon",
                        "dueOn",
                        due))
                .toList();
    }

    private static void judge(Field field, int round, List<Integer> answers) {
        var counts = answers.stream().collect(Collectors.groupingBy(status -> status, Collectors.counting()));
        field.say("D20 round %d of %d: %s".formatted(round, ROUNDS, counts));
        if (!counts.equals(Map.of(200, 1L, 412, CLIENTS - 1L))) {
            field.find(Finding.broken("of %d changes of one version the answers were %s", CLIENTS, counts));
        }
    }
}
