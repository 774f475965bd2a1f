package org.cairnplans.jira;

import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.context.GlobalIssueContext;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.plugin.spring.scanner.annotation.component.JiraComponent;
import com.atlassian.plugin.spring.scanner.annotation.imports.JiraImport;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.cairnplans.problem.ConflictException;
import org.cairnplans.problem.Violation;
import org.cairnplans.setup.CairnSettings;
import org.cairnplans.setup.CairnSettings.PlanTypes;
import org.cairnplans.setup.SettingsRepository;
import org.cairnplans.setup.Thing;
import org.cairnplans.setup.ThingStore;
import org.ofbiz.core.entity.GenericEntityException;

/**
 * The field <em>Cairn readers</em>: a multi-user picker for Cairn's issue types only, on no screen, so that only Cairn fills it.
 */
@JiraComponent
public class JiraReadersFields implements ThingStore {

    private static final String TYPE = "com.atlassian.jira.plugin.system.customfieldtypes:multiuserpicker";
    private static final String SEARCHER = "com.atlassian.jira.plugin.system.customfieldtypes:userpickergroupsearcher";

    private final CustomFieldManager fields;
    private final IssueTypeManager types;
    private final SettingsRepository settings;

    public JiraReadersFields(@JiraImport CustomFieldManager fields, @JiraImport IssueTypeManager types,
            SettingsRepository settings) {
        this.fields = fields;
        this.types = types;
        this.settings = settings;
    }

    @Override
    public Optional<Found> byId(Thing thing, String id) {
        return Optional.ofNullable(fields.getCustomFieldObject(Long.valueOf(id))).map(JiraReadersFields::found);
    }

    @Override
    public List<Found> named(Thing thing) {
        return fields.getCustomFieldObjectsByName(thing.jiraName()).stream().map(JiraReadersFields::found).toList();
    }

    @Override
    public Optional<Violation> obstacle(Thing thing) {
        return fields.getCustomFieldType(TYPE) == null ? Optional.of(Violation.of("", "cairn.setup.field.noType"))
                : Optional.empty();
    }

    @Override
    public String create(Thing thing) {
        CustomFieldType<?, ?> type = fields.getCustomFieldType(TYPE);
        CustomFieldSearcher searcher = fields.getCustomFieldSearcher(SEARCHER);
        try {
            CustomField created = fields.createCustomField(thing.jiraName(),
                    "Who may read this development plan. Kept by Cairn: do not edit, do not put on a screen.",
                    type, searcher, List.of(GlobalIssueContext.getInstance()), cairnTypes());
            return String.valueOf(created.getIdAsLong());
        } catch (GenericEntityException failure) {
            throw new IllegalStateException("Jira could not create the custom field", failure);
        }
    }

    /** The field's context is Cairn's types alone, so that it slows no other project down. */
    private List<IssueType> cairnTypes() {
        PlanTypes ids = settings.load().flatMap(CairnSettings::types)
                .orElseThrow(() -> new ConflictException("cairn.setup.order"));
        return Stream.of(ids.plan(), ids.goal(), ids.milestone()).map(types::getIssueType).filter(Objects::nonNull).toList();
    }

    private static Found found(CustomField field) {
        boolean right = TYPE.equals(field.getCustomFieldType().getKey());
        return new Found(String.valueOf(field.getIdAsLong()), field.getName(),
                right ? Optional.empty() : Optional.of(Violation.of("", "cairn.setup.field.wrongType", field.getName())));
    }
}
