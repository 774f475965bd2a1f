package org.cairnplans.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.cairnplans.repair.JobRuns;
import org.cairnplans.repair.Transactions;

/** One row for each job. Jobs run once in the cluster, so that no two nodes write the same row at a time. */
@JiraComponent
public class ActiveObjectsJobRuns implements JobRuns {

    private static final int LONGEST_NOTE = 450;

    private final ActiveObjects ao;
    private final Transactions transactions;

    public ActiveObjectsJobRuns(@JiraImport ActiveObjects ao, Transactions transactions) {
        this.ao = ao;
        this.transactions = transactions;
    }

    @Override
    public void started(String job, Instant at) {
        transactions.inTransaction(() -> {
            JobRunEntity row = row(job, at);
            row.setStartedAt(at.toEpochMilli());
            row.setEndedAt(null);
            row.setSucceeded(false);
            row.setNote("");
            row.save();
            return row;
        });
    }

    @Override
    public void ended(String job, Instant at, boolean succeeded, String note) {
        transactions.inTransaction(() -> {
            JobRunEntity row = row(job, at);
            row.setEndedAt(at.toEpochMilli());
            row.setSucceeded(succeeded);
            row.setNote(note.substring(0, Math.min(note.length(), LONGEST_NOTE)));
            row.save();
            return row;
        });
    }

    @Override
    public List<JobRun> all() {
        return Arrays.stream(ao.find(JobRunEntity.class, Query.select().order("JOB ASC"))).map(row -> new JobRun(
                row.getJob(),
                Instant.ofEpochMilli(row.getStartedAt()),
                Optional.ofNullable(row.getEndedAt()).map(Instant::ofEpochMilli),
                row.isSucceeded(),
                row.getNote() == null ? "" : row.getNote())).toList();
    }

    private JobRunEntity row(String job, Instant at) {
        JobRunEntity[] rows = ao.find(JobRunEntity.class, "JOB = ?", job);
        return rows.length > 0 ? rows[0] : ao.create(JobRunEntity.class, Map.of("JOB", job, "STARTED_AT", at.toEpochMilli()));
    }
}
