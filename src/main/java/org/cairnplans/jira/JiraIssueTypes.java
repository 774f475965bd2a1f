package org.cairnplans.jira;

import com.atlassian.jira.avatar.AvatarManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.icon.IconOwningObjectId;
import com.atlassian.jira.icon.IconType;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.cairnplans.problem.Violation;
import org.cairnplans.setup.Thing;
import org.cairnplans.setup.ThingStore;

/** Cairn's three issue types, each with its own icon. */
@JiraComponent
public class JiraIssueTypes implements ThingStore {

    /** Owner of icons that belong to the whole instance. */
    private static final IconOwningObjectId EVERYBODY = new IconOwningObjectId("0");

    private final IssueTypeManager types;
    private final SubTaskManager subTasks;
    private final AvatarManager avatars;

    public JiraIssueTypes(@JiraImport IssueTypeManager types, @JiraImport SubTaskManager subTasks,
            @JiraImport AvatarManager avatars) {
        this.types = types;
        this.subTasks = subTasks;
        this.avatars = avatars;
    }

    @Override
    public Optional<Found> byId(Thing thing, String id) {
        return Optional.ofNullable(types.getIssueType(id)).map(type -> found(thing, type));
    }

    @Override
    public List<Found> named(Thing thing) {
        return types.getIssueTypes().stream()
                .filter(type -> type.getName().equalsIgnoreCase(thing.jiraName()))
                .map(type -> found(thing, type))
                .toList();
    }

    @Override
    public Optional<Violation> obstacle(Thing thing) {
        return thing == Thing.MILESTONE_TYPE && !subTasks.isSubTasksEnabled()
                ? Optional.of(Violation.of("", "cairn.setup.subTasksOff"))
                : Optional.empty();
    }

    @Override
    public String create(Thing thing) {
        Long icon = icon(thing);
        IssueType created = switch (thing) {
            case PLAN_TYPE -> types.createIssueType(thing.jiraName(), "A person's development plan, kept with Cairn.", icon);
            case GOAL_TYPE -> types.createIssueType(thing.jiraName(), "One goal of a development plan, kept with Cairn.", icon);
            case MILESTONE_TYPE -> types.createSubTaskIssueType(
                    thing.jiraName(), "A step on the way to a development goal, kept with Cairn.", icon);
            default -> throw new IllegalArgumentException(thing + " is no issue type");
        };
        return created.getId();
    }

    private Long icon(Thing thing) {
        String file = switch (thing) {
            case PLAN_TYPE -> "development-plan.png";
            case GOAL_TYPE -> "development-goal.png";
            default -> "development-milestone.png";
        };
        try (InputStream image = JiraIssueTypes.class.getResourceAsStream("/images/issuetypes/" + file)) {
            return avatars.create(file, AvatarManager.PNG_CONTENT_TYPE, IconType.ISSUE_TYPE_ICON_TYPE, EVERYBODY,
                    image, null).getId();
        } catch (IOException failure) {
            throw new UncheckedIOException("Jira could not store the icon " + file, failure);
        }
    }

    private static Found found(Thing thing, IssueType type) {
        boolean subTaskWanted = thing == Thing.MILESTONE_TYPE;
        Optional<Violation> wrongSort = type.isSubTask() == subTaskWanted
                ? Optional.empty()
                : Optional.of(Violation.of("", subTaskWanted ? "cairn.setup.type.notSubTask" : "cairn.setup.type.subTask",
                        type.getName()));
        return new Found(type.getId(), type.getName(), wrongSort);
    }
}
