package org.mentoringpair.sandbox.jql;

import java.util.Set;

/** Words that mean something unquoted, and those that Jira keeps for itself ("Advanced searching", Restricted words). */
final class ReservedWords {
    static final Set<String> KEYWORDS = Set.of("and", "or", "not", "in", "is", "cf", "order", "by", "asc", "desc",
            "empty", "null", "was", "changed", "before", "after", "from", "to", "on", "during");

    static final Set<String> RESERVED = Set.of(("abort access add alias all alter any are as at audit avg be begin "
            + "between boolean break byte catch char character check checkpoint collate collation column commit connect "
            + "continue count create current date decimal declare decrement default defaults define delete delimiter "
            + "difference distinct divide do double drop else encoding end equals escape exclusive exec execute exists "
            + "explain false fetch file field first float for function go goto grant greater group having identified if "
            + "immediate increment index initial inner inout input insert int integer intersect intersection into isempty "
            + "isnull it join last left less like limit lock long max min minus mode modify modulo more multiply next no "
            + "noaudit notin nowait number object of option outer output power previous prior privileges public raise raw "
            + "remainder rename resource return returns revoke right row rowid rownum rows select session set share size "
            + "sqrt start strict string subtract such sum synonym table that the their then there these they this trans "
            + "transaction trigger true uid union unique update user validate values view when whenever where while with")
            .split(" "));

    private ReservedWords() {
    }
}
