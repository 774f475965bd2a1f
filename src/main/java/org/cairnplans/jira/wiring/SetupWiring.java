package org.cairnplans.jira.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.time.Clock;
import java.util.List;
import org.cairnplans.access.Circles;
import org.cairnplans.access.ReaderRule;
import org.cairnplans.access.readers.PlanCircles;
import org.cairnplans.access.readers.ReadersDuty;
import org.cairnplans.access.readers.ReadersField;
import org.cairnplans.access.readers.ReadersInStep;
import org.cairnplans.access.readers.ReadersOutbox;
import org.cairnplans.jira.JiraIssueTypes;
import org.cairnplans.jira.JiraLinkTypes;
import org.cairnplans.jira.JiraReadersFields;
import org.cairnplans.people.PeopleDirectory;
import org.cairnplans.repair.Attachments;
import org.cairnplans.repair.Duties;
import org.cairnplans.repair.IntentProblems;
import org.cairnplans.repair.IntentRepair;
import org.cairnplans.repair.IntentSettlement;
import org.cairnplans.repair.Intents;
import org.cairnplans.repair.IssueRows;
import org.cairnplans.repair.JobRuns;
import org.cairnplans.repair.PlanIssueStates;
import org.cairnplans.repair.RecordedRun;
import org.cairnplans.repair.RepairJob;
import org.cairnplans.repair.Settling;
import org.cairnplans.repair.Transactions;
import org.cairnplans.setup.AuditLog;
import org.cairnplans.setup.Groups;
import org.cairnplans.setup.JiraSwitches;
import org.cairnplans.setup.PeerApplications;
import org.cairnplans.setup.PlanGate;
import org.cairnplans.setup.PlanPermissions;
import org.cairnplans.setup.PlanProjects;
import org.cairnplans.setup.PlansExist;
import org.cairnplans.setup.ProjectRoles;
import org.cairnplans.setup.ProjectSecurity;
import org.cairnplans.setup.Provisioning;
import org.cairnplans.setup.RepairState;
import org.cairnplans.setup.SelfCheck;
import org.cairnplans.setup.SettingsRepository;
import org.cairnplans.setup.SetupLock;
import org.cairnplans.setup.SetupMemory;
import org.cairnplans.setup.SetupPorts;
import org.cairnplans.setup.StrictSecurity;
import org.cairnplans.time.DailyDuty;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Composition root of set-up, repair and the readers field. */
@JiraComponent
@Configuration(proxyBeanMethods = false)
public class SetupWiring {

    @Bean
    public StrictSecurity strictSecurity(ProjectSecurity security) {
        return new StrictSecurity(security);
    }

    @Bean
    public PlanGate planGate(SettingsRepository settings, SetupMemory memory, StrictSecurity security, JiraSwitches switches) {
        return new PlanGate(settings, memory, security, switches);
    }

    /** Also the {@link org.cairnplans.access.RightsChanged} that the other rooms tell. */
    @Bean
    public ReadersInStep readersInStep(ReadersOutbox outbox, PlanCircles plans, Circles circles, ReaderRule rule,
            ReadersField field, PeopleDirectory people, Transactions transactions) {
        return new ReadersInStep(outbox, plans, circles, rule, field, people, transactions);
    }

    @Bean
    public ReadersDuty readersDuty(ReadersInStep readers) {
        return new ReadersDuty(readers);
    }

    @Bean
    public IntentSettlement intentSettlement(
            Intents intents, IntentProblems problems, ObjectProvider<IntentRepair> repairs, Transactions transactions,
            Clock clock) {
        return new IntentSettlement(intents, problems, repairs.stream().toList(), transactions, clock);
    }

    @Bean
    public Attachments attachments(ObjectProvider<IssueRows> rows, PlanIssueStates states, Clock clock) {
        return new Attachments(rows.stream().toList(), states, clock);
    }

    @Bean
    public RecordedRun recordedRun(JobRuns runs, Clock clock) {
        return new RecordedRun(runs, clock);
    }

    @Bean
    public RepairJob repairJob(List<Settling> parts, RecordedRun recorded) {
        return new RepairJob(parts, recorded);
    }

    @Bean
    public Duties duties(List<DailyDuty> duties, RecordedRun recorded) {
        return new Duties(duties, recorded);
    }

    @Bean
    public Provisioning provisioning(SettingsRepository settings, SetupMemory memory, SetupPorts ports, StrictSecurity security,
            ObjectProvider<IssueRows> rows, Clock clock) {
        PlansExist plans = () -> rows.stream().filter(IssueRows::aboutPlanIssues)
                .anyMatch(room -> !room.issuesAfter(0, 1).isEmpty());
        return new Provisioning(settings, memory, ports, security, plans, clock);
    }

    @Bean
    public SetupPorts setupPorts(JiraIssueTypes types, JiraLinkTypes links, JiraReadersFields fields, PlanProjects projects,
            ProjectRoles roles, Groups groups, AuditLog audit, SetupLock lock) {
        return new SetupPorts(types, links, fields, projects, roles, groups, audit, lock);
    }

    @Bean
    public RepairState repairState(IntentProblems intents, JobRuns runs, ObjectProvider<IssueRows> rows) {
        return new RepairState(intents, runs, rows.stream().toList());
    }

    @Bean
    public SelfCheck selfCheck(Provisioning provisioning, JiraSwitches switches, PlanPermissions permissions,
            PeerApplications peers, PlanCircles plans, ReadersInStep readers, RepairState repair, Clock clock) {
        return new SelfCheck(provisioning, switches, permissions, peers, plans, readers, repair, clock);
    }
}
