package org.mentoringpair.sandbox.jql;

import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code currentUser()}: who asks; nobody where nobody is logged in. */
@Component
final class CurrentUser implements PlayedFunction {
    @Override
    public String getFunctionName() {
        return "currentUser";
    }

    @Override
    public boolean isList() {
        return false;
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
        return Arguments.exactly(0, operand, new MessageSetImpl());
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
        ApplicationUser asker = context.getApplicationUser();
        return asker == null ? List.of() : List.of(new QueryLiteral(operand, asker.getName()));
    }
}
