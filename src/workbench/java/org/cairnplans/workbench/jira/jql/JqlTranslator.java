package org.cairnplans.workbench.jira.jql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cairnplans.workbench.jira.store.SqlPart;

/** Turns a parsed query into SQL on the issue {@code i}, noting in the context what Jira would complain of. */
final class JqlTranslator {

    private static final String BY_KEY = "(select p.project_key from project p where p.id = i.project_id)";

    private final JqlFields fields = new JqlFields();

    SqlPart where(JqlQuery query, JqlContext context) {
        return query.where() == null ? SqlPart.of("1 = 1") : translate(query.where(), false, context);
    }

    private SqlPart translate(Clause clause, boolean negated, JqlContext context) {
        if (clause instanceof Clause.Not not) {
            return translate(not.part(), !negated, context);
        }
        if (clause instanceof Clause.And and) {
            return all(negated ? "or" : "and", and.parts(), negated, context);
        }
        if (clause instanceof Clause.Or or) {
            return all(negated ? "and" : "or", or.parts(), negated, context);
        }
        Clause.Condition condition = (Clause.Condition) clause;
        return condition(negated ? new Clause.Condition(condition.field(), condition.operator().opposite(), condition.operand())
                : condition, context);
    }

    private SqlPart all(String word, List<Clause> parts, boolean negated, JqlContext context) {
        List<SqlPart> translated = new ArrayList<>();
        parts.forEach(part -> translated.add(translate(part, negated, context)));
        return SqlPart.join(word, translated);
    }

    private SqlPart condition(Clause.Condition condition, JqlContext context) {
        Optional<FieldSql> field = fields.find(condition.field(), context.stores());
        if (field.isEmpty()) {
            context.error("Field '" + condition.field() + "' does not exist or you do not have permission to view it.");
            return FieldSql.NOTHING;
        }
        JqlOperator operator = condition.operator();
        if (!field.get().operators().contains(operator)) {
            context.error("The operator '" + operator.text() + "' is not supported by the '" + condition.field() + "' field.");
            return FieldSql.NOTHING;
        }
        Optional<String> wrong = operandProblem(condition);
        if (wrong.isPresent()) {
            context.error(wrong.get());
            return FieldSql.NOTHING;
        }
        return field.get().translate(condition, context);
    }

    private static Optional<String> operandProblem(Clause.Condition condition) {
        Operand operand = condition.operand();
        JqlOperator operator = condition.operator();
        boolean empty = operand instanceof Operand.Empty;
        if ((operator == JqlOperator.IS || operator == JqlOperator.IS_NOT) && !empty) {
            return Optional.of("The operator '" + operator.text() + "' only supports the operands 'empty' and 'null', not '"
                    + operand.shown() + "'.");
        }
        if (operator.list() && !(operand instanceof Operand.Values) && !(operand instanceof Operand.Call)) {
            return Optional.of("Operator '" + operator.text() + "' does not support the non-list value '\"" + operand.shown()
                    + "\"' for field '" + condition.field() + "'.");
        }
        if (!operator.list() && operand instanceof Operand.Values) {
            return Optional.of("Operator '" + operator.text() + "' does not support the list value '" + operand.shown()
                    + "' for field '" + condition.field() + "'.");
        }
        if (operator.comparing() && empty) {
            return Optional.of("The operator '" + operator.text() + "' does not support searching for an empty '"
                    + condition.field() + "'.");
        }
        return Optional.empty();
    }

    /** The text after {@code order by}; newest key first when the query does not say. Empty fields come last. */
    String order(JqlQuery query, JqlContext context) {
        List<String> terms = new ArrayList<>();
        for (JqlQuery.Sort sort : query.order()) {
            Optional<FieldSql> field = fields.find(sort.field(), context.stores());
            String expression = field.map(FieldSql::sort).orElse(null);
            if (field.isEmpty()) {
                context.error("Field '" + sort.field() + "' does not exist or you do not have permission to view it.");
            } else if (expression == null) {
                context.error("Not able to sort using field '" + sort.field() + "'.");
            } else {
                String direction = sort.descending() ? " desc nulls last" : " asc nulls last";
                if (sort.field().toLowerCase(Locale.ROOT).matches("key|issuekey|issue")) {
                    terms.add(BY_KEY + direction);
                }
                terms.add(expression + direction);
            }
        }
        if (terms.isEmpty()) {
            terms.add(BY_KEY + " desc");
            terms.add("i.num desc");
        }
        terms.add("i.id");
        return String.join(", ", terms);
    }
}
