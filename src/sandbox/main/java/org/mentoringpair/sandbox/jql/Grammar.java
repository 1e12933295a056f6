package org.mentoringpair.sandbox.jql;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.operand.FunctionOperand;
import com.atlassian.query.operand.Operand;
import com.atlassian.query.operator.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.mentoringpair.sandbox.NotPlayed;
import org.mentoringpair.sandbox.jql.Token.Kind;

/** Reads a query: OR binds least, then AND, then NOT; then the fields to sort by. */
final class Grammar {
    /** A query of thousands of brackets would otherwise end the thread's stack. */
    private static final int DEEPEST = 200;
    private static final String OPERATORS = "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.";

    private final String text;
    private final List<Token> tokens;
    private int at;
    private int depth;

    private Grammar(String text) {
        this.text = text;
        this.tokens = Tokens.of(text);
    }

    /** @throws MalformedJql with Jira's sentence about the first fault */
    static ParsedQuery read(String text) {
        return new Grammar(text).query();
    }

    private ParsedQuery query() {
        Clause where = here().kind() == Kind.END || here().is("order") ? null : or();
        List<SortKey> order = accept("order") ? order() : List.of();
        if (here().kind() != Kind.END) {
            throw fault("Expecting " + (order.isEmpty() ? "either 'OR' or 'AND'" : "','") + " but got '" + here().text() + "'.");
        }
        return new ParsedQuery(where, order, text);
    }

    private Clause or() {
        return joined(Compound.OR, this::and, "or", "|", "||");
    }

    private Clause and() {
        return joined(Compound.AND, this::not, "and", "&", "&&");
    }

    private Clause joined(String name, Supplier<Clause> part, String... conjunctions) {
        List<Clause> parts = new ArrayList<>(List.of(part.get()));
        while (accept(conjunctions)) {
            parts.add(part.get());
        }
        return parts.size() == 1 ? parts.get(0) : new Compound(name, List.copyOf(parts));
    }

    private Clause not() {
        if (++depth > DEEPEST) {
            throw new NotPlayed("a query nested more than " + DEEPEST + " times", Grammar.class);
        }
        Clause clause = nested();
        depth--;
        return clause;
    }

    private Clause nested() {
        if (accept("not", "!")) {
            return new Compound(Compound.NOT, List.of(not()));
        }
        if (accept("(")) {
            Clause inner = or();
            expect(")");
            return inner;
        }
        return new Terminal(field(), operator(), operand());
    }

    private String field() {
        Token token = here();
        if (accept("cf")) {
            return customField();
        }
        if (token.kind() == Kind.END) {
            throw fault("Expecting a field name at the end of the query.");
        }
        if (token.is("[")) {
            throw fault("Expecting a field name but got '['. Did you mean 'cf['?");
        }
        if (!token.isValue()) {
            throw fault("Expecting a field name but got '" + token.text() + "'. You must surround '" + token.text()
                    + "' in quotation marks to use it as a field name.");
        }
        at++;
        return token.text();
    }

    private String customField() {
        expect("[");
        Token id = here();
        if (id.kind() != Kind.NUMBER) {
            throw fault("Expecting a custom field id enclosed by '[ ]' after 'cf'. Example: 'cf[10021]'.");
        }
        at++;
        expect("]");
        return "cf[" + id.text() + "]";
    }

    private Operator operator() {
        Token token = here();
        for (Operator operator : Operator.values()) {
            if (token.kind() == Kind.SIGN && accept(operator.getDisplayString())) {
                return operator;
            }
        }
        if (accept("in")) {
            return Operator.IN;
        }
        if (accept("is")) {
            return accept("not") ? Operator.IS_NOT : Operator.IS;
        }
        if (accept("not")) {
            expect("in");
            return Operator.NOT_IN;
        }
        if (token.is("was") || token.is("changed")) {
            throw new NotPlayed("the JQL operator " + token.text(), Grammar.class);
        }
        throw fault(token.kind() == Kind.END ? "Expecting operator before the end of the query. " + OPERATORS
                : "Expecting operator but got '" + token.text() + "'. " + OPERATORS);
    }

    private Operand operand() {
        Token token = here();
        if (accept("empty", "null")) {
            return EmptyValue.EMPTY;
        }
        if (accept("(")) {
            return list();
        }
        if (token.kind() == Kind.END) {
            throw new MalformedJql("Error in the JQL Query: Expecting either a value, list or function before the end of the query.");
        }
        if (!token.isValue()) {
            throw refusedValue(token);
        }
        at++;
        return here().is("(") ? function(token.text()) : single(token);
    }

    private Operand list() {
        if (++depth > DEEPEST) {
            throw new NotPlayed("a list nested more than " + DEEPEST + " times", Grammar.class);
        }
        List<Operand> values = new ArrayList<>(List.of(operand()));
        while (accept(",")) {
            values.add(operand());
        }
        expect(")");
        depth--;
        return new ValueList(List.copyOf(values));
    }

    private Operand function(String name) {
        expect("(");
        List<String> arguments = new ArrayList<>();
        while (!here().is(")")) {
            if (!arguments.isEmpty()) {
                expect(",");
            }
            if (here().kind() == Kind.END) {
                break;
            }
            if (!here().isValue()) {
                throw refusedValue(here());
            }
            arguments.add(tokens.get(at++).text());
        }
        expect(")");
        return new FunctionOperand(name, arguments.toArray(String[]::new));
    }

    private static Operand single(Token token) {
        return token.kind() == Kind.NUMBER ? SingleValue.number(Long.parseLong(token.text())) : SingleValue.text(token.text());
    }

    private List<SortKey> order() {
        expect("by");
        List<SortKey> keys = new ArrayList<>();
        do {
            String field = field();
            SortKey.Direction direction = accept("asc") ? SortKey.Direction.ASC
                    : accept("desc") ? SortKey.Direction.DESC : SortKey.Direction.OF_THE_FIELD;
            keys.add(new SortKey(field, direction));
        } while (accept(","));
        return List.copyOf(keys);
    }

    private Token here() {
        return tokens.get(at);
    }

    private boolean accept(String... alternatives) {
        for (String alternative : alternatives) {
            if (here().is(alternative)) {
                at++;
                return true;
            }
        }
        return false;
    }

    private void expect(String sign) {
        if (!accept(sign)) {
            throw fault(here().kind() == Kind.END ? "Expecting '" + sign + "' before the end of the query."
                    : "Expecting '" + sign + "' but got '" + here().text() + "'.");
        }
    }

    /** Jira words this one "in JQL Query", without the article. */
    private MalformedJql refusedValue(Token token) {
        return token.isReserved() ? fault("") : new MalformedJql("Error in JQL Query: Expecting either a value, list or function but got '"
                + token.text() + "'. You must surround '" + token.text() + "' in quotation marks to use it as a value." + token.position());
    }

    /** A reserved word is named as such, whatever was expected in its place. */
    private MalformedJql fault(String sentence) {
        Token token = here();
        if (token.isReserved()) {
            return new MalformedJql("Error in the JQL Query: '" + token.text() + "' is a reserved JQL word. You must surround it "
                    + "in quotation marks to use it in a query." + token.position());
        }
        return new MalformedJql("Error in the JQL Query: " + sentence + (token.kind() == Kind.END ? "" : token.position()));
    }
}
