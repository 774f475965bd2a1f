package org.cairnplans.workbench.jira.web.admin;

import java.util.Arrays;
import org.cairnplans.workbench.jira.domain.CustomFieldRecord;
import org.cairnplans.workbench.jira.domain.Holder;
import org.cairnplans.workbench.jira.domain.JiraUser;
import org.cairnplans.workbench.jira.domain.ProjectRoleRecord;
import org.cairnplans.workbench.jira.store.JiraStores;
import org.cairnplans.workbench.jira.web.form.FormException;
import org.cairnplans.workbench.jira.web.form.FormInput;

/** Who holds a permission or sees a level: read from a form, and told in words. */
final class HolderNames {

    private final JiraStores stores;

    HolderNames(JiraStores stores) {
        this.stores = stores;
    }

    static Holder.Kind kind(String code) {
        return Arrays.stream(Holder.Kind.values()).filter(kind -> kind.code().equals(code)).findFirst()
                .orElseThrow(() -> new FormException("kind", "Choose who may see issues of this level."));
    }

    /** The holder that the fields {@code kind}, {@code role}, {@code group}, {@code user} and {@code userField} name. */
    Holder read(FormInput input) {
        Holder.Kind kind = kind(input.text("kind"));
        return switch (kind) {
            case REPORTER, ASSIGNEE, LEAD, SIGNED_IN -> Holder.of(kind);
            case PROJECT_ROLE -> Holder.role(stores.roles().byId(input.number("role")).map(ProjectRoleRecord::id)
                    .orElseThrow(() -> new FormException("role", "Choose a project role.")));
            case GROUP -> {
                String group = input.required("group", "a group");
                if (!stores.groups().exists(group)) {
                    throw new FormException("group", "There is no group '" + group + "'.");
                }
                yield Holder.group(group);
            }
            case USER -> Holder.user(stores.people().byName(input.required("user", "a user")).map(JiraUser::key)
                    .orElseThrow(() -> new FormException("user", "There is no user '" + input.text("user") + "'.")));
            case USER_FIELD -> Holder.userField(stores.customFields().byId(input.number("userField"))
                    .filter(field -> field.kind().people()).map(CustomFieldRecord::id)
                    .orElseThrow(() -> new FormException("userField", "Choose a user custom field.")));
        };
    }

    String label(Holder holder) {
        return switch (holder.kind()) {
            case REPORTER -> "Reporter";
            case ASSIGNEE -> "Current assignee";
            case LEAD -> "Project lead";
            case SIGNED_IN -> "Application access (any signed-in user)";
            case PROJECT_ROLE -> "Project role (" + stores.roles().byId(Long.parseLong(holder.parameter()))
                    .map(ProjectRoleRecord::name).orElse("deleted") + ")";
            case GROUP -> holder.parameter() == null ? "Group (Anyone)" : "Group (" + holder.parameter() + ")";
            case USER -> "Single user (" + stores.people().byKey(holder.parameter()).map(JiraUser::displayName)
                    .orElse(holder.parameter()) + ")";
            case USER_FIELD -> "User custom field value (" + stores.customFields()
                    .byId(Long.parseLong(holder.parameter().substring("customfield_".length()))).map(CustomFieldRecord::name)
                    .orElse(holder.parameter()) + ")";
        };
    }
}
