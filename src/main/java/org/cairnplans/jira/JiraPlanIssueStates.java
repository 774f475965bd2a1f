package org.cairnplans.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cairnplans.repair.Loss;
import org.cairnplans.repair.PlanIssueStates;
import org.cairnplans.setup.CairnSettings;
import org.cairnplans.setup.CairnSettings.PlanTypes;
import org.cairnplans.setup.SettingsRepository;

/**
 * Looks at issues past all permissions, to tell what became of them. Nothing it learns is shown to anybody but administrators.
 */
@JiraComponent
public class JiraPlanIssueStates implements PlanIssueStates {

    private final IssueManager issues;
    private final SettingsRepository settings;

    public JiraPlanIssueStates(@JiraImport IssueManager issues, SettingsRepository settings) {
        this.issues = issues;
        this.settings = settings;
    }

    @Override
    public Map<Long, Loss> lostAmong(Collection<Long> ids) {
        CairnSettings current = settings.load().orElse(CairnSettings.NOTHING_YET);
        if (current.types().isEmpty() || current.planProject().isEmpty()) {
            return Map.of();
        }
        Map<Long, Issue> existing = existing(ids);
        Map<Long, Loss> lost = new HashMap<>();
        ids.forEach(id -> loss(existing.get(id), current).ifPresent(loss -> lost.put(id, loss)));
        return lost;
    }

    @Override
    public Map<Long, Loss> deletedAmong(Collection<Long> ids) {
        Map<Long, Issue> existing = existing(ids);
        return ids.stream().filter(id -> !existing.containsKey(id)).distinct()
                .collect(Collectors.toMap(id -> id, id -> Loss.DELETED));
    }

    private Map<Long, Issue> existing(Collection<Long> ids) {
        return issues.getIssueObjects(ids).stream()
                .collect(Collectors.toMap(Issue::getId, Function.identity(), (one, same) -> one));
    }

    private static Optional<Loss> loss(Issue issue, CairnSettings current) {
        if (issue == null) {
            return Optional.of(Loss.DELETED);
        }
        if (!current.planProject().filter(issue.getProjectId()::equals).isPresent()) {
            return Optional.of(Loss.MOVED);
        }
        PlanTypes types = current.types().orElseThrow();
        String type = issue.getIssueTypeId();
        if (type.equals(types.milestone())) {
            return issue.getParentId() == null ? Optional.of(Loss.PARENT_LOST) : Optional.empty();
        }
        return type.equals(types.plan()) || type.equals(types.goal()) ? Optional.empty() : Optional.of(Loss.CONVERTED);
    }
}
