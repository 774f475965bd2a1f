package org.cairnplans.storage;

import java.util.concurrent.TimeUnit;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.insight.Dashboard;
import org.cairnplans.insight.DashboardQuery;
import org.cairnplans.insight.DashboardScope;
import org.cairnplans.insight.DashboardSort;
import org.cairnplans.paging.PageRequest;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The first page of the mentorship dashboard for a manager of many: 500 people have 1,500 goals and 3,000 milestones. The tables
 * are real (H2), Jira is in memory, so this is Cairn's own share of the time. The aim is 150 ms with all of it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MentorshipDashboardBenchmark {

    @Param({"5", "500"})
    private int people;

    @Param({"NAME", "CHANGED", "ACTION"})
    private DashboardSort sort;

    private DashboardTeam team;

    @Setup
    public void open() {
        Database.H2.clear();
        var ao = DirectActiveObjects.on(Database.H2.entities());
        team = new DashboardTeam(ao, new ActiveObjectsTransactions(ao)).of(people);
    }

    @Benchmark
    public Dashboard firstPage() {
        ViewerAccess access = team.manager();
        return team.dashboard.show(access, new DashboardQuery(DashboardScope.REPORTS, sort, false, PageRequest.first()));
    }
}
