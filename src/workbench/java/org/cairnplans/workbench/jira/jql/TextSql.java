package org.cairnplans.workbench.jira.jql;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cairnplans.workbench.jira.domain.Viewer;
import org.cairnplans.workbench.jira.store.LikePattern;
import org.cairnplans.workbench.jira.store.SqlPart;

/**
 * Searches in text: every word must occur, in any case and order; a phrase in inner quotes must occur as it is. Jira's index
 * finds words by their stem; the workbench finds them anywhere in the text.
 *
 * @param columns  columns of the issue
 * @param comments true to look into the comments the asker may see, too
 */
record TextSql(List<String> columns, boolean comments, String sort) implements FieldSql {

    private static final Set<JqlOperator> OPERATORS = EnumSet.of(JqlOperator.LIKE, JqlOperator.NOT_LIKE, JqlOperator.IS,
            JqlOperator.IS_NOT);
    private static final Pattern WORDS = Pattern.compile("\"([^\"]+)\"|([^\\s\"]+)");

    private static final String COMMENT = "exists (select 1 from issue_comment c where c.issue_id = i.id and lower(c.body) like ?"
            + " escape '!' and (c.group_name is null or c.group_name in (select m.group_name from membership m where m.user_key"
            + " = ?))"
            + " and (c.role_id is null or exists (select 1 from role_actor a where a.project_id = i.project_id"
            + " and a.role_id = c.role_id and (not a.is_group and a.parameter = ? or a.is_group and a.parameter in"
            + " (select m.group_name from membership m where m.user_key = ?)))))";

    @Override
    public Set<JqlOperator> operators() {
        return OPERATORS;
    }

    @Override
    public SqlPart translate(Clause.Condition condition, JqlContext context) {
        boolean positive = !condition.operator().negative();
        if (condition.operand() instanceof Operand.Empty) {
            return SqlPart.of(columns.get(0) + (positive ? " is null" : " is not null"));
        }
        if (!(condition.operand() instanceof Operand.Value value) || value.text().isBlank()) {
            context.error("The field '" + condition.field() + "' does not support searching for an empty string.");
            return NOTHING;
        }
        List<SqlPart> words = new ArrayList<>();
        Matcher matcher = WORDS.matcher(value.text());
        while (matcher.find()) {
            words.add(word(matcher.group(1) != null ? matcher.group(1) : matcher.group(2), context.viewer()));
        }
        SqlPart all = words.isEmpty() ? NOTHING : SqlPart.join("and", words);
        return positive ? all : new SqlPart("not (" + all.sql() + ")", all.arguments());
    }

    private SqlPart word(String word, Viewer viewer) {
        String plain = word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
        String like = "%" + LikePattern.escape(plain.toLowerCase(Locale.ROOT)) + "%";
        List<SqlPart> places = new ArrayList<>();
        columns.forEach(column -> places.add(SqlPart.of("lower(coalesce(" + column + ", '')) like ? escape '!'", like)));
        if (comments && viewer.all()) {
            places.add(SqlPart.of("exists (select 1 from issue_comment c where c.issue_id = i.id and lower(c.body) like ?"
                    + " escape '!')", like));
        } else if (comments) {
            String me = viewer.userKey() == null ? "" : viewer.userKey();
            places.add(SqlPart.of(COMMENT, like, me, me, me));
        }
        return SqlPart.join("or", places);
    }
}
