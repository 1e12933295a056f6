package org.mentoringpair.sandbox.jql;

import java.util.ArrayList;
import java.util.List;
import org.mentoringpair.sandbox.jql.Token.Kind;

/** Cuts a query into words, strings and signs. */
final class Tokens {
    private static final String RESERVED_CHARACTERS = "{}*/%+^$#@?;.";
    private static final String SIGNS = "=!<>~()&|,[]";

    private final String query;
    private final List<Token> found = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    private Tokens(String query) {
        this.query = query;
    }

    /** All tokens, the last of them {@link Kind#END}. */
    static List<Token> of(String query) {
        Tokens tokens = new Tokens(query);
        while (tokens.skipSpace()) {
            tokens.next();
        }
        tokens.add(Kind.END, "", tokens.at);
        return tokens.found;
    }

    private boolean skipSpace() {
        while (at < query.length() && Character.isWhitespace(query.charAt(at))) {
            if (query.charAt(at) == '\n') {
                line++;
                lineStart = at + 1;
            }
            at++;
        }
        return at < query.length();
    }

    private void next() {
        char first = query.charAt(at);
        if (first == '"' || first == '\'') {
            quoted(first);
        } else if (SIGNS.indexOf(first) >= 0) {
            sign();
        } else {
            word();
        }
    }

    private void sign() {
        int start = at;
        String two = query.substring(at, Math.min(at + 2, query.length()));
        boolean twofold = List.of("!=", "<=", ">=", "!~", "&&", "||").contains(two);
        at += twofold ? 2 : 1;
        add(Kind.SIGN, query.substring(start, at), start);
    }

    private void quoted(char quote) {
        int start = at++;
        StringBuilder text = new StringBuilder();
        while (at < query.length() && query.charAt(at) != quote) {
            if (query.charAt(at) == '\n' || query.charAt(at) == '\r') {
                throw unfinished(text, start);
            }
            character(text);
        }
        if (at == query.length()) {
            throw unfinished(text, start);
        }
        at++;
        add(Kind.QUOTED, text.toString(), start);
    }

    private void word() {
        int start = at;
        StringBuilder text = new StringBuilder();
        while (at < query.length() && isWordPart(query.charAt(at))) {
            if (RESERVED_CHARACTERS.indexOf(query.charAt(at)) >= 0) {
                throw reserved(query.charAt(at));
            }
            character(text);
        }
        boolean number = query.substring(start, at).matches("-?[0-9]{1,18}");
        add(number ? Kind.NUMBER : Kind.WORD, text.toString(), start);
    }

    private static boolean isWordPart(char character) {
        return !Character.isWhitespace(character) && SIGNS.indexOf(character) < 0 && character != '"' && character != '\'';
    }

    private void character(StringBuilder text) {
        if (query.charAt(at) == '\\') {
            escaped(text);
        } else {
            text.append(query.charAt(at++));
        }
    }

    private void escaped(StringBuilder text) {
        char escape = at + 1 < query.length() ? query.charAt(at + 1) : 0;
        int plain = "'\"\\ tnr".indexOf(escape);
        if (escape == 'u' && at + 6 <= query.length() && query.substring(at + 2, at + 6).matches("[0-9a-fA-F]{4}")) {
            text.append((char) Integer.parseInt(query.substring(at + 2, at + 6), 16));
            at += 6;
        } else if (escape != 0 && plain >= 0) {
            text.append("'\"\\ \t\n\r".charAt(plain));
            at += 2;
        } else {
            throw illegalEscape(escape);
        }
    }

    private MalformedJql illegalEscape(char escape) {
        String seen = escape == 0 ? "\\" : "\\" + escape;
        return new MalformedJql("Error in the JQL Query: '" + seen + "' is an illegal JQL escape sequence. The valid escape "
                + "sequences are \\', \\\", \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX." + position(at));
    }

    private MalformedJql unfinished(StringBuilder text, int start) {
        return new MalformedJql("Error in the JQL Query: The quoted string '" + text + "' has not been completed." + position(start));
    }

    private MalformedJql reserved(char character) {
        return new MalformedJql("Error in the JQL Query: The character '" + character + "' is a reserved JQL character. You must "
                + "enclose it in a string or use the escape '\\u" + String.format("%04x", (int) character) + "' instead." + position(at));
    }

    private void add(Kind kind, String text, int start) {
        found.add(new Token(kind, text, line, start - lineStart + 1));
    }

    private String position(int index) {
        return new Token(Kind.END, "", line, index - lineStart + 1).position();
    }
}
