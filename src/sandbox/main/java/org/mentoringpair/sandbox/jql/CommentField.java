package org.mentoringpair.sandbox.jql;

import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operator.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mentoringpair.sandbox.comments.Readership;

/** What was said on the issue, as far as whoever asks may read it. */
final class CommentField implements SearchField {
    private final Readership readership;
    private final Meaning words;
    private final Set<Operator> operators;
    private final Operands operands;

    CommentField(Readership readership, Meaning words, Set<Operator> operators, Operands operands) {
        this.readership = readership;
        this.words = words;
        this.operators = operators;
        this.operands = operands;
    }

    @Override
    public Sql condition(TerminalClause clause, Asking asking) {
        List<Object> parameters = new ArrayList<>();
        Sql readable = new Sql(readership.letIn("c", "i.project_id", asking.person(), parameters), parameters);
        return new ValueField(Place.comments(readable), words, operators, operands, List.of(), false).condition(clause, asking);
    }

    @Override
    public List<Sql> sortedBy() {
        return List.of();
    }

    @Override
    public boolean greatestFirst() {
        return false;
    }
}
