package org.mentoringpair.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table in docs/administration.md that says what everybody meets at every way in to the app. */
final class PermissionTable {
    private static final Path PAGE = Path.of("../../docs/administration.md");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`.*");
    /** The name of the way in, the words it shows, and a cell for everybody. */
    private static final int CELLS = 2 + Whoever.values().length;

    private PermissionTable() {
    }

    /** Who comes in, in the order of the columns. */
    enum Whoever {
        MENTEE("amara"), MENTOR("siobhan"), MANAGER_OF_OPEN_PAIR("tamsin"), MANAGER_OF_CLOSED_PAIR("tamsin"),
        COLLEAGUE("kenji"), OUTSIDER("victor"), ANONYMOUS(null), JIRA_ADMINISTRATOR("admin");

        private final String username;

        Whoever(String username) {
            this.username = username;
        }

        Caller caller(Jira jira) {
            return username == null ? Caller.anonymous(jira) : Caller.named(username, jira);
        }
    }

    /** What a pair has written, by where; what stands in the history is nowhere else any more. */
    enum Word {
        GOAL, MILESTONE, COMMENT, HISTORY, CHECK_IN, AGENDA, SKILL, CHARTER, FEEDBACK, REFLECTION, CONCERN, JOURNAL, SHARED_ENTRY, OBSTACLE, STORY;

        /** What is for the pair alone, an issue of its own and always there; each bears the name of its type. */
        static final Set<Word> SEALED = EnumSet.of(FEEDBACK, REFLECTION, CONCERN);

        String type() {
            return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
        }
    }

    /** What somebody meets. */
    enum Sight {
        YES, DAYS_ONLY, SIGNATURES_ONLY, SHARED_ONLY, NOTHING, NOT_FOUND, REFUSED, LOG_IN;

        /** Which of the words of a way in somebody may read who meets this there. */
        Set<Word> readable(Set<Word> shown) {
            Set<Word> readable = EnumSet.noneOf(Word.class);
            if (this == YES || this == DAYS_ONLY || this == SIGNATURES_ONLY || this == SHARED_ONLY) {
                readable.addAll(shown);
            }
            if (this == SIGNATURES_ONLY) {
                readable.remove(Word.CHARTER);
            }
            if (this == SHARED_ONLY) {
                readable.remove(Word.JOURNAL);
            }
            if (this == DAYS_ONLY) {
                readable.removeAll(EnumSet.of(Word.CHECK_IN, Word.AGENDA, Word.SKILL));
            }
            return readable;
        }
    }

    /** One way in. */
    record Row(int line, String name, Set<Word> shown, Map<Whoever, Sight> sights) {
        /** What the two share of their journals, and what a mentor tells their mentee alone, is for the two, on whatever page it stands. */
        Set<Word> readableBy(Whoever whoever) {
            Set<Word> readable = sights.get(whoever).readable(shown);
            if (whoever != Whoever.MENTEE && whoever != Whoever.MENTOR) {
                readable.removeAll(EnumSet.of(Word.SHARED_ENTRY, Word.STORY));
            }
            return readable;
        }
    }

    static List<Row> rows() {
        List<String> lines = lines();
        List<Row> rows = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            String[] cells = lines.get(index).replaceFirst("^\\|", "").split("\\|");
            Matcher name = NAME.matcher(cells[0].strip());
            if (cells.length == CELLS && name.matches()) {
                rows.add(row(index + 1, name.group(1), cells));
            }
        }
        return rows;
    }

    private static Row row(int line, String name, String[] cells) {
        Set<Word> shown = EnumSet.noneOf(Word.class);
        Arrays.stream(cells[1].split(",")).map(String::strip).filter(word -> !word.isEmpty()).forEach(word -> shown.add(Word.valueOf(constant(word))));
        Map<Whoever, Sight> sights = new EnumMap<>(Whoever.class);
        for (Whoever whoever : Whoever.values()) {
            sights.put(whoever, Sight.valueOf(constant(cells[2 + whoever.ordinal()].strip())));
        }
        return new Row(line, name, shown, sights);
    }

    private static String constant(String words) {
        return words.toUpperCase(Locale.ROOT).replaceAll("[ -]", "_");
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(PAGE);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
