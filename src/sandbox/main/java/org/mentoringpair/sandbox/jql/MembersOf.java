package org.mentoringpair.sandbox.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import java.util.Locale;
import org.mentoringpair.sandbox.database.Database;
import org.springframework.stereotype.Component;

/** {@code membersOf("group")}. */
@Component
final class MembersOf implements PlayedFunction {
    private final Database database;

    MembersOf(Database database) {
        this.database = database;
    }

    @Override
    public String getFunctionName() {
        return "membersOf";
    }

    @Override
    public boolean isList() {
        return true;
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        MessageSet messages = Arguments.exactly(1, operand, new MessageSetImpl());
        if (!messages.hasAnyErrors() && !exists(operand.getArgs().get(0))) {
            messages.addErrorMessage("Function 'membersOf' can not generate a list of usernames for group '"
                    + operand.getArgs().get(0) + "'; the group does not exist.");
        }
        return messages;
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        return database.sql("SELECT u.user_name FROM app_membership m JOIN app_user u ON u.user_key = m.user_key WHERE LOWER(m.group_name) = ?")
                .param(lower(operand.getArgs().get(0))).query(String.class).list().stream()
                .map(name -> new QueryLiteral(operand, name)).toList();
    }

    private boolean exists(String group) {
        return database.sql("SELECT COUNT(*) FROM app_group WHERE LOWER(group_name) = ?").param(lower(group)).query(Long.class).single() > 0;
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
