package org.cairnplans.workbench.jira.domain;

import java.util.Objects;

/**
 * Whom a permission or a security level is given to.
 *
 * @param parameter user key, group name, role id or {@code customfield_10000}; null where the kind needs none. A group without
 *                  a name is everybody, signed in or not, as in Jira.
 */
public record Holder(Kind kind, String parameter) {

    public Holder {
        Objects.requireNonNull(kind, "kind");
    }

    /** The kinds, with the names Jira stores in its scheme entries. */
    public enum Kind {
        REPORTER("reporter"), ASSIGNEE("assignee"), LEAD("lead"), USER("user"), GROUP("group"), PROJECT_ROLE("projectrole"),
        USER_FIELD("userCF"), SIGNED_IN("applicationRole");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /** @throws IllegalArgumentException when Jira has no such kind */
        public static Kind ofCode(String code) {
            for (Kind kind : values()) {
                if (kind.code.equals(code)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("No holder kind " + code);
        }
    }

    public static Holder of(Kind kind) {
        return new Holder(kind, null);
    }

    public static Holder group(String name) {
        return new Holder(Kind.GROUP, name);
    }

    public static Holder role(long roleId) {
        return new Holder(Kind.PROJECT_ROLE, Long.toString(roleId));
    }

    public static Holder user(String userKey) {
        return new Holder(Kind.USER, userKey);
    }

    /** The people named in a user-picker field of the issue. */
    public static Holder userField(long customFieldId) {
        return new Holder(Kind.USER_FIELD, "customfield_" + customFieldId);
    }
}
