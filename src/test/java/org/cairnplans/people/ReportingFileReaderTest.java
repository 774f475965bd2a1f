package org.cairnplans.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.cairnplans.problem.InvalidInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportingFileReaderTest {

    private final ReportingFileReader reader = new ReportingFileReader();

    @Test
    void readsUserAndManagerAndNamesWhatItDoesNotUse() {
        ReportingFile file = read("user,manager,level\nann,bob,3\nbob,,5\n");
        assertEquals(
                List.of(new ReportingFile.Row(2, "ann", Optional.of("bob")), new ReportingFile.Row(3, "bob", Optional.empty())),
                file.rows());
        assertEquals(List.of("level"), file.ignoredColumns());
    }

    @Test
    void understandsThePublishedOrganisationChartsColumnsAndTheirWordForNobody() {
        ReportingFile file = read("org,post_ref,person,reports_to,unit\nx,P1,N/D,XX,\"Office, central\"\nx,P2,N/D,P1,u\n");
        assertEquals(
                List.of(new ReportingFile.Row(2, "P1", Optional.empty()), new ReportingFile.Row(3, "P2", Optional.of("P1"))),
                file.rows());
    }

    @Test
    void takesSemicolonsByteOrderMarkSpacesAndAnyCaseInHeaders() {
        ReportingFile file = read("\uFEFF User Name ;Reports To\r\n ann ; bob \r\n\r\nbob;\r\n");
        assertEquals("ann", file.rows().get(0).user());
        assertEquals(Optional.of("bob"), file.rows().get(0).manager());
        assertEquals(2, file.rows().size());
    }

    @Test
    void takesAMissingCellForAnEmptyOne() {
        assertEquals(Optional.empty(), read("user,manager\nann\n").rows().get(0).manager());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''|cairn.people.import.empty",
        "user,manager|cairn.people.import.empty",
        "name,manager/ann,bob|cairn.people.import.no-user-column",
        "user,boss of/ann,bob|cairn.people.import.no-manager-column",
        "user,manager/\"ann,bob|cairn.people.import.not-csv"})
    void saysWhatIsWrongWithTheFile(String lines, String expected) {
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> read(lines.replace('/', '\n')));
        assertEquals(expected, refused.violations().get(0).messageKey());
    }

    @Test
    void refusesOtherEncodings() {
        byte[] latin1 = "user,manager\nj\u00fcrgen,bob\n".getBytes(StandardCharsets.ISO_8859_1);
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> reader.read(latin1));
        assertEquals("cairn.people.import.not-utf8", refused.violations().get(0).messageKey());
    }

    @Test
    void refusesMoreRowsThanItsLimit() {
        String many = "user,manager\n" + "ann,bob\n".repeat(ReportingFileReader.MAX_ROWS + 1);
        InvalidInputException refused = assertThrows(InvalidInputException.class, () -> read(many));
        assertEquals("cairn.people.import.too-many-rows", refused.violations().get(0).messageKey());
    }

    private ReportingFile read(String csv) {
        return reader.read(csv.getBytes(StandardCharsets.UTF_8));
    }
}
