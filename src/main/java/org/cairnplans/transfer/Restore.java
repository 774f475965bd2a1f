package org.cairnplans.transfer;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.cairnplans.access.RightsChanged;
import org.cairnplans.people.PeopleDirectory;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.problem.InvalidInputException;
import org.cairnplans.problem.Violation;
import org.cairnplans.repair.Transactions;
import org.cairnplans.setup.AuditLog;

/**
 * Reads an export into an empty Cairn, in one transaction: all of it or nothing. Ids of issues are found again by their keys,
 * people by their keys or else by their names.
 */
public final class Restore {

    private final DataRows rows;
    private final IssueNames issues;
    private final PeopleDirectory people;
    private final RightsChanged rights;
    private final Transactions transactions;
    private final AuditLog audit;

    public Restore(DataRows rows, IssueNames issues, PeopleDirectory people, RightsChanged rights, Transactions transactions,
            AuditLog audit) {
        this.rows = rows;
        this.issues = issues;
        this.people = people;
        this.rights = rights;
        this.transactions = transactions;
        this.audit = audit;
    }

    /** Reads the whole file and says what would be done. Changes nothing. */
    public RestoreReport dryRun(InputStream file) {
        return read(file, new RestoreRun(rows, issues, people, false)).report();
    }

    /** @throws ConflictException when there are rows already */
    public RestoreReport restore(InputStream file) {
        return transactions.inTransaction(() -> {
            if (!rows.empty()) {
                throw new ConflictException("cairn.transfer.notEmpty");
            }
            RestoreRun run = read(file, new RestoreRun(rows, issues, people, true));
            rights.ownersAffected(run.owners());
            audit.record("Cairn: data restored from an export: " + run.report().rows());
            return run.report();
        });
    }

    private static RestoreRun read(InputStream file, RestoreRun run) {
        JsonFactory factory = JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
        try (JsonParser json = factory.createParser(file)) {
            new ExportReader(json, run).read();
            return run;
        } catch (JsonParseException problem) {
            throw new InvalidInputException(Violation.of("", "cairn.transfer.syntax",
                    problem.getLocation().getLineNr(), problem.getLocation().getColumnNr()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
