package org.cairnplans.workbench.jira.jql;

import java.util.Set;
import org.cairnplans.workbench.jira.store.SqlPart;

/** How conditions on one field become SQL on the issue {@code i}. */
interface FieldSql {

    /** What can't be resolved matches nothing. */
    SqlPart NOTHING = SqlPart.of("1 = 0");

    Set<JqlOperator> operators();

    /** The operator is one of the field's; a problem with the operand is noted in the context. */
    SqlPart translate(Clause.Condition condition, JqlContext context);

    /** Sort expression; null when one can't sort by the field. */
    String sort();
}
