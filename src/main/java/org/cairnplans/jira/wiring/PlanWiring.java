package org.cairnplans.jira.wiring;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.time.Clock;
import org.cairnplans.access.Circles;
import org.cairnplans.access.ReaderRule;
import org.cairnplans.access.RightsChanged;
import org.cairnplans.competency.CompetencyCatalogue;
import org.cairnplans.plan.ActivatePlan;
import org.cairnplans.plan.ActivationRepair;
import org.cairnplans.plan.ActivationRules;
import org.cairnplans.plan.ChangeGoal;
import org.cairnplans.plan.CloseMilestone;
import org.cairnplans.plan.CreationRepair;
import org.cairnplans.plan.EvidenceTallies;
import org.cairnplans.plan.ExtendPlan;
import org.cairnplans.plan.GoalChangeRepair;
import org.cairnplans.plan.GoalRules;
import org.cairnplans.plan.MilestoneRepair;
import org.cairnplans.plan.NativeChanges;
import org.cairnplans.plan.PlanIssues;
import org.cairnplans.plan.PlanReader;
import org.cairnplans.plan.PlanReaders;
import org.cairnplans.plan.PlanRepository;
import org.cairnplans.plan.RevisionRepository;
import org.cairnplans.plan.SharePlan;
import org.cairnplans.plan.StartPlan;
import org.cairnplans.plan.WaiveRequirement;
import org.cairnplans.repair.IntentRepair;
import org.cairnplans.repair.Intents;
import org.cairnplans.repair.Transactions;
import org.cairnplans.setup.SettingsRepository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Composition root of the plan room and of the catalogue of competencies. */
@JiraComponent
@Configuration(proxyBeanMethods = false)
public class PlanWiring {

    @Bean
    public CompetencyCatalogue competencyCatalogue() {
        return new CompetencyCatalogue();
    }

    @Bean
    public GoalRules goalRules(CompetencyCatalogue competencies) {
        return new GoalRules(competencies);
    }

    @Bean
    public ActivationRules activationRules(GoalRules rules) {
        return new ActivationRules(rules);
    }

    @Bean
    public PlanReader planReader(PlanRepository plans, PlanIssues issues, EvidenceTallies evidence) {
        return new PlanReader(plans, issues, evidence);
    }

    @Bean
    public PlanReaders planReaders(Circles circles, ReaderRule rule) {
        return new PlanReaders(circles, rule);
    }

    @Bean
    public StartPlan startPlan(PlanIssues issues, PlanRepository plans, SettingsRepository settings, GoalRules rules,
            Intents intents, Transactions transactions, Clock clock) {
        return new StartPlan(issues, plans, settings, rules, intents, transactions, clock);
    }

    @Bean
    public ExtendPlan extendPlan(PlanReader reader, PlanReaders readers, PlanIssues issues, PlanRepository plans, GoalRules rules,
            Intents intents, Transactions transactions, Clock clock) {
        return new ExtendPlan(reader, readers, issues, plans, rules, intents, transactions, clock);
    }

    @Bean
    public ChangeGoal changeGoal(PlanReader reader, PlanIssues issues, PlanRepository plans, RevisionRepository revisions,
            GoalRules rules, Intents intents, Transactions transactions, Clock clock) {
        return new ChangeGoal(reader, issues, plans, revisions, rules, intents, transactions, clock);
    }

    @Bean
    public CloseMilestone closeMilestone(PlanReader reader, PlanIssues issues, PlanRepository plans, Intents intents,
            Transactions transactions, Clock clock) {
        return new CloseMilestone(reader, issues, plans, intents, transactions, clock);
    }

    @Bean
    public ActivatePlan activatePlan(PlanReader reader, ActivationRules rules, PlanIssues issues, PlanRepository plans,
            RightsChanged rights, Intents intents, Transactions transactions, Clock clock) {
        return new ActivatePlan(reader, rules, issues, plans, rights, intents, transactions, clock);
    }

    @Bean
    public SharePlan sharePlan(PlanReader reader, PlanRepository plans, Circles circles, ReaderRule rule,
            SettingsRepository settings, RightsChanged rights, Transactions transactions, Clock clock) {
        return new SharePlan(reader, plans, circles, rule, settings, rights, transactions, clock);
    }

    @Bean
    public WaiveRequirement waiveRequirement(PlanReader reader, PlanRepository plans, Transactions transactions, Clock clock) {
        return new WaiveRequirement(reader, plans, transactions, clock);
    }

    @Bean
    public NativeChanges nativeChanges(PlanRepository plans, RightsChanged rights, Transactions transactions) {
        return new NativeChanges(plans, rights, transactions);
    }

    @Bean
    public IntentRepair startPlanRepair(PlanIssues issues, PlanRepository plans, Intents intents, Transactions transactions) {
        return CreationRepair.ofPlans(issues, plans, intents, transactions);
    }

    @Bean
    public IntentRepair addGoalRepair(PlanIssues issues, PlanRepository plans, Intents intents, Transactions transactions) {
        return CreationRepair.ofGoals(issues, plans, intents, transactions);
    }

    @Bean
    public IntentRepair addMilestoneRepair(PlanIssues issues, PlanRepository plans, Intents intents, Transactions transactions) {
        return CreationRepair.ofMilestones(issues, plans, intents, transactions);
    }

    @Bean
    public IntentRepair goalChangeRepair(PlanIssues issues, RevisionRepository revisions, Intents intents,
            Transactions transactions) {
        return new GoalChangeRepair(issues, revisions, intents, transactions);
    }

    @Bean
    public IntentRepair milestoneRepair(PlanIssues issues, PlanRepository plans, Intents intents, Transactions transactions) {
        return new MilestoneRepair(issues, plans, intents, transactions);
    }

    @Bean
    public IntentRepair activationRepair(PlanIssues issues, RightsChanged rights, Intents intents, Transactions transactions) {
        return new ActivationRepair(issues, rights, intents, transactions);
    }
}
