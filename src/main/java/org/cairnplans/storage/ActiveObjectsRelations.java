package org.cairnplans.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.Query;
import org.cairnplans.access.Relations;
import org.cairnplans.pairing.PairingState;
import org.cairnplans.people.PersonKey;

/** Pairings and reporting lines as the access policy asks for them. */
@JiraComponent
public class ActiveObjectsRelations implements Relations {

    private static final String ACTIVE = "STATE = ? AND FIRST_DAY <= ? AND LAST_DAY >= ?";
    private static final String HOLDS = "FROM_DAY <= ? AND UNTIL_DAY > ?";

    private final ActiveObjects ao;

    public ActiveObjectsRelations(@JiraImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public Set<PersonKey> menteesOf(PersonKey mentor, LocalDate day) {
        PairingEntity[] rows = ao.find(PairingEntity.class, Query.select()
                .where("MENTOR_KEY = ? AND " + ACTIVE, mentor.value(), PairingState.ACTIVE.name(), day.toString(),
                        day.toString()));
        return Arrays.stream(rows).map(row -> new PersonKey(row.getMenteeKey())).collect(Collectors.toSet());
    }

    @Override
    public Set<PersonKey> reportsOf(PersonKey manager, LocalDate day) {
        ReportingLineEntity[] rows = ao.find(ReportingLineEntity.class, Query.select()
                .where("MANAGER_KEY = ? AND " + HOLDS, manager.value(), day.toString(), day.toString()));
        return Arrays.stream(rows).map(row -> new PersonKey(row.getReportKey())).collect(Collectors.toSet());
    }

    @Override
    public Map<PersonKey, Set<PersonKey>> mentorsOf(Collection<PersonKey> mentees, LocalDate day) {
        Map<PersonKey, Set<PersonKey>> mentors = new HashMap<>();
        for (InList list : InList.of(mentees.stream().map(PersonKey::value).toList())) {
            Query query = Query.select().order("ID ASC").where(list.criteria("MENTEE_KEY") + " AND " + ACTIVE,
                    list.parameters(PairingState.ACTIVE.name(), day.toString(), day.toString()));
            for (PairingEntity row : ao.find(PairingEntity.class, query)) {
                mentors.computeIfAbsent(new PersonKey(row.getMenteeKey()), mentee -> new LinkedHashSet<>())
                        .add(new PersonKey(row.getMentorKey()));
            }
        }
        return mentors;
    }

    @Override
    public Map<PersonKey, PersonKey> managersOf(Collection<PersonKey> reports, LocalDate day) {
        Map<PersonKey, PersonKey> managers = new HashMap<>();
        for (InList list : InList.of(reports.stream().map(PersonKey::value).toList())) {
            Query query = Query.select()
                    .where(list.criteria("REPORT_KEY") + " AND " + HOLDS, list.parameters(day.toString(), day.toString()));
            for (ReportingLineEntity row : ao.find(ReportingLineEntity.class, query)) {
                managers.put(new PersonKey(row.getReportKey()), new PersonKey(row.getManagerKey()));
            }
        }
        return managers;
    }
}
