package org.cairnplans.people;

import static org.cairnplans.people.FixedPeople.key;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReportingFileCheckTest {

    private static final ReportingLine ANN_UNDER_BOB = line(1, "ann", "bob");

    private final FixedPeople people = new FixedPeople().with("ann", "bob", "cid", "dee");

    @Test
    void beginsALineForWhoeverHasNone() {
        ReportingImport change = check(AbsentPeople.END, List.of(), "ann,bob", "bob,");
        assertEquals(List.of(new ReportingImport.Begin(key("ann"), key("bob"), Optional.empty())), change.begins());
        assertEquals(List.of(), change.problems());
    }

    @Test
    void leavesALineAloneThatSaysTheSame() {
        ReportingImport change = check(AbsentPeople.END, List.of(ANN_UNDER_BOB), "ann,bob", "bob,");
        assertEquals(1, change.unchanged());
        assertEquals(List.of(), change.begins());
        assertEquals(List.of(), change.ends());
    }

    @Test
    void replacesTheLineOfWhoeverGetsAnotherManager() {
        ReportingImport change = check(AbsentPeople.END, List.of(ANN_UNDER_BOB), "ann,cid", "cid,");
        assertEquals(List.of(new ReportingImport.Begin(key("ann"), key("cid"), Optional.of(ANN_UNDER_BOB))), change.begins());
        assertEquals(List.of(), change.ends());
    }

    @Test
    void endsTheLineOfWhoeverHasNoManagerAnyMore() {
        assertEquals(List.of(ANN_UNDER_BOB), check(AbsentPeople.KEEP, List.of(ANN_UNDER_BOB), "ann,").ends());
    }

    @Test
    void endsTheLineOfWhoeverIsMissingWhenTheFileIsTheWholeOrganisation() {
        assertEquals(List.of(ANN_UNDER_BOB), check(AbsentPeople.END, List.of(ANN_UNDER_BOB), "cid,").ends());
        assertEquals(List.of(), check(AbsentPeople.KEEP, List.of(ANN_UNDER_BOB), "cid,").ends());
    }

    @Test
    void namesEveryProblemWithItsLine() {
        ReportingImport change = check(AbsentPeople.END, List.of(),
                "ann,bob", "bob,", "zoe,bob", "ann,cid", "cid,cid", "dee,ghost", ",bob");
        assertEquals(
                List.of("4 user-unknown", "5 two-managers", "6 self", "7 manager-unknown", "8 user-missing"),
                problems(change));
    }

    @Test
    void refusesAManagerWithoutARowOnlyWhenTheFileIsTheWholeOrganisation() {
        assertEquals(List.of("2 manager-without-row"), problems(check(AbsentPeople.END, List.of(), "ann,bob")));
        assertEquals(List.of(), problems(check(AbsentPeople.KEEP, List.of(), "ann,bob")));
    }

    @Test
    void refusesTheSameRowTwice() {
        assertEquals(List.of("4 user-twice"), problems(check(AbsentPeople.END, List.of(), "ann,bob", "bob,", "ann,bob")));
    }

    @Test
    void refusesACircleAtItsFirstLine() {
        ReportingImport change = check(AbsentPeople.END, List.of(), "dee,ann", "ann,bob", "bob,cid", "cid,ann");
        assertEquals(List.of("3 circle"), problems(change));
        assertEquals(List.of("ann \u2192 bob \u2192 cid \u2192 ann"), change.problems().get(0).arguments());
    }

    @Test
    void refusesACircleThatOnlyClosesWithTheLinesThatStay() {
        assertEquals(List.of("2 circle"), problems(check(AbsentPeople.KEEP, List.of(ANN_UNDER_BOB), "bob,ann")));
        assertEquals(List.of(), problems(check(AbsentPeople.END, List.of(ANN_UNDER_BOB), "bob,ann", "ann,")));
    }

    private ReportingImport check(AbsentPeople absent, List<ReportingLine> open, String... rows) {
        byte[] csv = ("user,manager\n" + String.join("\n", rows)).getBytes(StandardCharsets.UTF_8);
        return new ReportingFileCheck(people, absent, open).against(new ReportingFileReader().read(csv));
    }

    private static List<String> problems(ReportingImport change) {
        return change.problems().stream()
                .map(problem -> problem.line() + " " + problem.messageKey().substring("cairn.people.import.".length()))
                .toList();
    }

    private static ReportingLine line(long id, String report, String manager) {
        return new ReportingLine(id, key(report), key(manager), LocalDate.of(2026, 1, 1), Optional.empty());
    }
}
