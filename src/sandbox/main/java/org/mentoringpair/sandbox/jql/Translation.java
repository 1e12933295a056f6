package org.mentoringpair.sandbox.jql;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.TerminalClause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mentoringpair.sandbox.NotPlayed;
import org.springframework.stereotype.Component;

/** Turns a query into conditions and an order over {@code jira_issue i JOIN project p}. */
@Component
final class Translation {
    /** Newest first, as Jira lists issues where nothing is said; and it makes every order a definite one. */
    private static final String BY_KEY = "p.pkey DESC, i.issue_number DESC";

    private final SearchFields fields;

    Translation(SearchFields fields) {
        this.fields = fields;
    }

    Sql where(ParsedQuery query, Asking asking) {
        return query.where() == null ? Sql.TRUE : condition(query.where(), false, asking);
    }

    private Sql condition(Clause clause, boolean denied, Asking asking) {
        if (clause instanceof TerminalClause terminal) {
            return terminal(denied ? denied(terminal) : terminal, asking);
        }
        boolean not = clause.getName().equals(Compound.NOT);
        List<Sql> parts = clause.getClauses().stream().map(part -> condition(part, denied != not, asking)).toList();
        return switch (clause.getName()) {
            case Compound.NOT -> parts.get(0);
            case Compound.AND -> denied ? Sql.any(parts) : Sql.all(parts);
            case Compound.OR -> denied ? Sql.all(parts) : Sql.any(parts);
            default -> throw new NotPlayed("the clause " + clause.getName(), Translation.class);
        };
    }

    private static TerminalClause denied(TerminalClause clause) {
        return new Terminal(clause.getName(), Operators.opposite(clause.getOperator()), clause.getOperand());
    }

    private Sql terminal(TerminalClause clause, Asking asking) {
        Optional<SearchField> field = fields.named(clause.getName());
        if (field.isEmpty()) {
            asking.problem("Field '" + clause.getName() + "' does not exist or you do not have permission to view it.");
            return Sql.FALSE;
        }
        return field.get().condition(clause, asking);
    }

    Sql order(ParsedQuery query, Asking asking) {
        List<String> keys = new ArrayList<>();
        List<Object> parameters = new ArrayList<>();
        for (SortKey key : query.order()) {
            Optional<SearchField> field = fields.named(key.field()).filter(known -> !known.sortedBy().isEmpty());
            if (field.isEmpty()) {
                asking.problem("Not able to sort using field '" + key.field() + "'.");
                continue;
            }
            for (Sql value : field.get().sortedBy()) {
                keys.add(value.text() + direction(key, field.get()));
                parameters.addAll(value.parameters());
            }
        }
        keys.add(BY_KEY);
        return new Sql(String.join(", ", keys), parameters);
    }

    /** An issue without a value counts as greater than all others. */
    private static String direction(SortKey key, SearchField field) {
        boolean greatestFirst = key.direction() == SortKey.Direction.DESC
                || (key.direction() == SortKey.Direction.OF_THE_FIELD && field.greatestFirst());
        return greatestFirst ? " DESC NULLS FIRST" : " ASC NULLS LAST";
    }
}
