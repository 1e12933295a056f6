package org.mentoringpair.sandbox.jql;

import com.atlassian.query.clause.Clause;
import java.util.List;

/** AND and OR over several clauses, NOT over one. */
record Compound(String name, List<Clause> clauses) implements Clause {
    static final String AND = "AND";
    static final String OR = "OR";
    static final String NOT = "NOT";

    @Override
    public String getName() {
        return name;
    }

    @Override
    public List<Clause> getClauses() {
        return clauses;
    }
}
