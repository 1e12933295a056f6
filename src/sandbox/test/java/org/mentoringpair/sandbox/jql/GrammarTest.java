package org.mentoringpair.sandbox.jql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.clause.TerminalClause;
import java.util.stream.Collectors;
import org.junit.Test;
import org.mentoringpair.sandbox.NotPlayed;

public class GrammarTest {
    private static final String OPERATORS = "The valid operators are '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'NOT IN', 'IS' and 'IS NOT'.";

    @Test
    public void one_comparison_is_read_with_each_operator() {
        means("project = MP", "project = \"MP\"");
        means("project!=MP", "project != \"MP\"");
        means("due<=2026-01-31", "due <= \"2026-01-31\"");
        means("due > -7d", "due > \"-7d\"");
        means("summary ~ goal", "summary ~ \"goal\"");
        means("summary!~goal", "summary !~ \"goal\"");
        means("status IN (Open, 'In Progress', 3)", "status in (\"Open\", \"In Progress\", 3)");
        means("status Not In (Open)", "status not in (\"Open\")");
        means("assignee is EMPTY", "assignee is EMPTY");
        means("assignee IS NOT null", "assignee is not EMPTY");
    }

    @Test
    public void and_binds_closer_than_or_and_not_closer_than_both() {
        means("a = 1 OR b = 2 AND c = 3", "(a = 1 OR (b = 2 AND c = 3))");
        means("(a = 1 OR b = 2) AND c = 3", "((a = 1 OR b = 2) AND c = 3)");
        means("not a = 1 and b = 2", "((NOT a = 1) AND b = 2)");
        means("!a = 1 && b = 2 || c = 3", "(((NOT a = 1) AND b = 2) OR c = 3)");
        means("NOT (a = 1 OR NOT b = 2)", "(NOT (a = 1 OR (NOT b = 2)))");
    }

    @Test
    public void words_that_mean_something_may_be_quoted_or_escaped() {
        means("'order' = \"and\"", "order = \"and\"");
        means("\"Epic Link\" = MP-1", "Epic Link = \"MP-1\"");
        means("summary ~ 'Grainne\\'s \\u00e9toile\\\\'", "summary ~ \"Grainne's étoile\\\\\"");
        means("summary ~ one\\ word", "summary ~ \"one word\"");
        means("reporter = zoe\\u0040example", "reporter = \"zoe@example\"");
        means("summary ~ '研究'", "summary ~ \"研究\"");
    }

    @Test
    public void functions_lists_and_custom_fields_are_read() {
        means("assignee = currentUser()", "assignee = currentUser()");
        means("issue in checkInOverdue( '7d', 3 )", "issue in checkInOverdue(\"7d\", \"3\")");
        means("mentor in (membersOf(mentors), zoe, EMPTY)", "mentor in (membersOf(\"mentors\"), \"zoe\", EMPTY)");
        means("cf[10001] = Rapport", "cf[10001] = \"Rapport\"");
        means("CF [ 10001 ] is empty", "cf[10001] is EMPTY");
    }

    @Test
    public void fields_to_sort_by_keep_their_order_and_direction() {
        assertThat(Grammar.read("ORDER BY priority, due desc, 'Last check-in' ASC").order()).containsExactly(
                new SortKey("priority", SortKey.Direction.OF_THE_FIELD), new SortKey("due", SortKey.Direction.DESC),
                new SortKey("Last check-in", SortKey.Direction.ASC));
        assertThat(Grammar.read("a = 1 order by key").getWhereClause()).isNotNull();
        assertThat(Grammar.read("  ").getWhereClause()).isNull();
    }

    @Test
    public void a_query_that_breaks_off_is_told_what_is_missing() {
        refused("project", "Error in the JQL Query: Expecting operator before the end of the query. " + OPERATORS);
        refused("project =", "Error in the JQL Query: Expecting either a value, list or function before the end of the query.");
        refused("project = MP AND", "Error in the JQL Query: Expecting a field name at the end of the query.");
        refused("(project = MP", "Error in the JQL Query: Expecting ')' before the end of the query.");
        refused("project in (MP, ", "Error in the JQL Query: Expecting either a value, list or function before the end of the query.");
        refused("assignee = currentUser(", "Error in the JQL Query: Expecting ')' before the end of the query.");
        refused("ORDER BY", "Error in the JQL Query: Expecting a field name at the end of the query.");
    }

    @Test
    public void a_word_in_the_wrong_place_is_named_with_its_line_and_character() {
        refused("project MP", "Error in the JQL Query: Expecting operator but got 'MP'. " + OPERATORS + " (line 1, character 9)");
        refused("project = MP status = Open", "Error in the JQL Query: Expecting either 'OR' or 'AND' but got 'status'. (line 1, character 14)");
        refused("project = MP\n  AND = 3", "Error in the JQL Query: Expecting a field name but got '='. You must surround '=' in quotation marks to use it as a field name. (line 2, character 7)");
        refused("project = OR", "Error in JQL Query: Expecting either a value, list or function but got 'OR'. You must surround 'OR' in quotation marks to use it as a value. (line 1, character 11)");
        refused("project = MP)", "Error in the JQL Query: Expecting either 'OR' or 'AND' but got ')'. (line 1, character 13)");
        refused("project = MP ORDER BY key up", "Error in the JQL Query: Expecting ',' but got 'up'. (line 1, character 27)");
        refused("status & 3", "Error in the JQL Query: Expecting operator but got '&'. " + OPERATORS + " (line 1, character 8)");
    }

    @Test
    public void reserved_words_and_characters_are_named_as_such() {
        refused("summary ~ end", "Error in the JQL Query: 'end' is a reserved JQL word. You must surround it in quotation marks to use it in a query. (line 1, character 11)");
        refused("reporter = a/b", "Error in the JQL Query: The character '/' is a reserved JQL character. You must enclose it in a string or use the escape '\\u002f' instead. (line 1, character 13)");
        refused("reporter = zoe@x", "Error in the JQL Query: The character '@' is a reserved JQL character. You must enclose it in a string or use the escape '\\u0040' instead. (line 1, character 15)");
    }

    @Test
    public void broken_quotes_and_escapes_are_named() {
        refused("summary ~ 'no end", "Error in the JQL Query: The quoted string 'no end' has not been completed. (line 1, character 11)");
        refused("comme\\unt ~ test", "Error in the JQL Query: '\\u' is an illegal JQL escape sequence. The valid escape sequences are \\', \\\", \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX. (line 1, character 6)");
        refused("summary ~ 'a\\-b'", "Error in the JQL Query: '\\-' is an illegal JQL escape sequence. The valid escape sequences are \\', \\\", \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX. (line 1, character 13)");
    }

    @Test
    public void what_jira_knows_and_the_sandbox_does_not_is_not_taken_for_a_mistake() {
        assertThatThrownBy(() -> Grammar.read("status was Open")).isInstanceOf(NotPlayed.class).hasMessageContaining("JQL operator was");
        assertThatThrownBy(() -> Grammar.read("(".repeat(5000) + "a = 1")).isInstanceOf(NotPlayed.class).hasMessageContaining("nested");
    }

    private static void means(String query, String expected) {
        assertThat(shown(Grammar.read(query).getWhereClause())).isEqualTo(expected);
    }

    private static void refused(String query, String message) {
        assertThatThrownBy(() -> Grammar.read(query)).isInstanceOf(MalformedJql.class).hasMessage(message);
    }

    private static String shown(Clause clause) {
        if (clause instanceof TerminalClause terminal) {
            return terminal.getName() + " " + terminal.getOperator().getDisplayString() + " " + terminal.getOperand().getDisplayString();
        }
        if (clause.getName().equals(Compound.NOT)) {
            return "(NOT " + shown(clause.getClauses().get(0)) + ")";
        }
        return clause.getClauses().stream().map(GrammarTest::shown).collect(Collectors.joining(" " + clause.getName() + " ", "(", ")"));
    }
}
