package org.cairnplans.web.growth;

import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cairnplans.access.Circle;
import org.cairnplans.access.Circles;
import org.cairnplans.access.ReaderRule;
import org.cairnplans.access.ViewerAccess;
import org.cairnplans.people.PeopleDirectory;
import org.cairnplans.people.PersonKey;
import org.cairnplans.people.PersonNames;
import org.cairnplans.plan.Goal;
import org.cairnplans.plan.Plan;
import org.cairnplans.plan.PlanReader;
import org.cairnplans.plan.StartPlan;
import org.cairnplans.web.Texts;

/** Makes the view of the home. A constant number of statements, however many mentees there are. */
@JiraComponent
public class GrowthViews {

    private final PlanReader reader;
    private final StartPlan start;
    private final Circles circles;
    private final ReaderRule rule;
    private final PeopleDirectory people;
    private final Clock clock;

    public GrowthViews(PlanReader reader, StartPlan start, Circles circles, ReaderRule rule, PeopleDirectory people,
            Clock clock) {
        this.reader = reader;
        this.start = start;
        this.circles = circles;
        this.rule = rule;
        this.people = people;
        this.clock = clock;
    }

    GrowthPage home(ViewerAccess access, Texts texts, String contextPath, String done) {
        PersonKey self = access.viewer().person();
        Set<PersonKey> owners = new LinkedHashSet<>();
        owners.add(self);
        owners.addAll(access.mentees());
        List<Plan> plans = reader.ofOwners(access, owners);
        Map<PersonKey, Circle> around = circles.of(plans.stream().map(Plan::owner).distinct().toList());
        GrowthWords words = words(access, texts, contextPath, around);
        List<PlanCard> own = cards(words, plans.stream().filter(plan -> plan.owner().equals(self)).toList(), around);
        List<PlanCard> mentees = cards(words, plans.stream().filter(plan -> !plan.owner().equals(self)).toList(), around);
        return new GrowthPage(start.isPossible(), own, mentees, asks(plans, self, words), done);
    }

    /** Words for one plan, with the names of everybody who can read it. */
    GrowthWords words(ViewerAccess access, Texts texts, String contextPath, Plan plan, Collection<PersonKey> others) {
        Set<PersonKey> keys = new LinkedHashSet<>(readers(plan));
        keys.addAll(others);
        keys.add(plan.owner());
        return new GrowthWords(texts, PersonNames.of(people, keys), access.viewer().person(), LocalDate.now(clock), contextPath);
    }

    /** Who may read the plan today. */
    Set<PersonKey> readers(Plan plan) {
        return readers(plan, circles.of(plan.owner()));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private GrowthWords words(ViewerAccess access, Texts texts, String contextPath, Map<PersonKey, Circle> around) {
        Set<PersonKey> keys = around.entrySet().stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.getKey()),
                        Stream.concat(entry.getValue().mentors().stream(), entry.getValue().manager().stream())))
                .collect(Collectors.toSet());
        return new GrowthWords(texts, PersonNames.of(people, keys), access.viewer().person(), LocalDate.now(clock), contextPath);
    }

    private List<PlanCard> cards(GrowthWords words, List<Plan> plans, Map<PersonKey, Circle> around) {
        return plans.stream().map(plan -> words.plan(plan, readers(plan, around.getOrDefault(plan.owner(), Circle.NOBODY))))
                .toList();
    }

    private Set<PersonKey> readers(Plan plan, Circle circle) {
        return rule.readers(plan.owner(), circle.mentors(), circle.manager(), plan.sharing());
    }

    /** Whose turn it is: the mentee answers questions, the mentor looks at what is new. */
    private static List<AskRow> asks(List<Plan> plans, PersonKey self, GrowthWords words) {
        List<AskRow> rows = new ArrayList<>();
        for (Plan plan : plans) {
            for (Goal goal : plan.goals()) {
                ask(plan, goal, self, words).ifPresent(rows::add);
            }
        }
        return rows;
    }

    private static Optional<AskRow> ask(Plan plan, Goal goal, PersonKey self, GrowthWords words) {
        boolean own = plan.owner().equals(self);
        int turn = own ? goal.evidence().asked() : goal.evidence().waiting();
        if (turn == 0 || goal.issue().isEmpty()) {
            return Optional.empty();
        }
        GoalCard card = words.goal(goal);
        String text = own
                ? words.texts().format("cairn.growth.ask.answer", turn, card.title())
                : words.texts().format("cairn.growth.ask.confirm", turn, card.title(), words.name(plan.owner()));
        return Optional.of(new AskRow(text, card.address()));
    }
}
