package org.mentoringpair.jira.programme;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.util.List;
import org.mentoringpair.pairing.Pairs;
import org.mentoringpair.pairing.Viewer;
import org.mentoringpair.programme.Programmes;

/** {@code project in mentoringPairs()}: the projects of the pairs the searcher may know of. */
public final class MentoringPairs extends AbstractJqlFunction {
    private final Pairs pairs;
    private final Programmes programmes;

    public MentoringPairs(Pairs pairs, Programmes programmes) {
        this.pairs = pairs;
        this.programmes = programmes;
    }

    @Override
    public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause terminalClause) {
        return validateNumberOfArgs(operand, 0);
    }

    @Override
    public List<QueryLiteral> getValues(QueryCreationContext queryCreationContext, FunctionOperand operand, TerminalClause terminalClause) {
        ApplicationUser searcher = queryCreationContext.getApplicationUser();
        if (searcher == null) {
            return List.of();
        }
        Viewer viewer = new Viewer(searcher.getKey(), programmes.runBy(searcher.getKey()));
        return pairs.projectsSeenBy(viewer).stream().map(projectId -> new QueryLiteral(operand, projectId)).toList();
    }

    @Override
    public int getMinimumNumberOfExpectedArguments() {
        return 0;
    }

    @Override
    public JiraDataType getDataType() {
        return JiraDataTypes.PROJECT;
    }
}
