package org.cairnplans.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;
import org.cairnplans.access.Relations;
import org.cairnplans.people.PersonKey;
import org.cairnplans.people.ReportingLine;
import org.cairnplans.people.ReportingLineRepository;
import org.cairnplans.repair.Transactions;

/** Reporting lines in their table. */
@JiraComponent
public class ActiveObjectsReportingLineRepository implements ReportingLineRepository {

    private static final int HISTORY_LIMIT = 100;

    private final ActiveObjects ao;
    private final Transactions transactions;
    private final Relations relations;

    public ActiveObjectsReportingLineRepository(@JiraImport ActiveObjects ao, Transactions transactions, Relations relations) {
        this.ao = ao;
        this.transactions = transactions;
        this.relations = relations;
    }

    @Override
    public List<ReportingLine> open() {
        return lines(Query.select().where("UNTIL_DAY = ?", ReportingLineEntity.NO_END).order("ID ASC"));
    }

    @Override
    public Map<PersonKey, PersonKey> managersOf(Collection<PersonKey> reports, LocalDate day) {
        return relations.managersOf(reports, day);
    }

    @Override
    public List<ReportingLine> historyOf(PersonKey report) {
        return lines(Query.select().where("REPORT_KEY = ?", report.value()).order("ID DESC").limit(HISTORY_LIMIT));
    }

    @Override
    public void end(Collection<ReportingLine> lines, LocalDate until) {
        transactions.inTransaction(() -> {
            for (InList list : InList.of(lines.stream().map(ReportingLine::id).toList())) {
                Query those = Query.select().where(list.criteria("ID"), list.parameters());
                for (ReportingLineEntity row : ao.find(ReportingLineEntity.class, those)) {
                    row.setUntilDay(until.toString());
                    row.setSlot(Slot.closed(row.getID()));
                    row.save();
                }
            }
            return lines;
        });
    }

    @Override
    public void begin(Map<PersonKey, PersonKey> managers, LocalDate from) {
        if (managers.isEmpty()) {
            return;
        }
        List<Map<String, Object>> rows = managers.entrySet().stream()
                .map(line -> Map.<String, Object>of(
                        "REPORT_KEY", line.getKey().value(),
                        "MANAGER_KEY", line.getValue().value(),
                        "FROM_DAY", from.toString(),
                        "UNTIL_DAY", ReportingLineEntity.NO_END,
                        "SLOT", Slot.open(line.getKey())))
                .toList();
        transactions.inTransaction(() -> Slot.taken(() -> {
            ao.create(ReportingLineEntity.class, rows);
            return rows;
        }, "cairn.people.import.conflict"));
    }

    private List<ReportingLine> lines(Query query) {
        return Arrays.stream(ao.find(ReportingLineEntity.class, query)).map(ActiveObjectsReportingLineRepository::line).toList();
    }

    private static ReportingLine line(ReportingLineEntity row) {
        String until = row.getUntilDay();
        return new ReportingLine(
                row.getID(),
                new PersonKey(row.getReportKey()),
                new PersonKey(row.getManagerKey()),
                LocalDate.parse(row.getFromDay()),
                until.equals(ReportingLineEntity.NO_END) ? Optional.empty() : Optional.of(LocalDate.parse(until)));
    }
}
