package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.mentoringpair.acceptance.PermissionTable.Row;
import org.mentoringpair.acceptance.PermissionTable.Sight;
import org.mentoringpair.acceptance.PermissionTable.Whoever;
import org.mentoringpair.acceptance.PermissionTable.Word;

/**
 * Sends one real request for every cell of the table in docs/administration.md. Whoever is let in reads the words the
 * row names, whoever is not reads none of them, and what is refused leaves no trace where it would when it is taken.
 */
@RunWith(StoryTeller.class)
@OnJira(Mark.NOT_YET_SEEN)
public class PermissionMatrixStory {
    /** How pages of the app put what REST puts into a status. */
    private static final List<String> MISSING = List.of("There is nothing here for you", "There is no such project, or it is not yours to set up",
            "There is no such pair", "There is no charter");
    private static final String FORBIDDEN = "Only mentor and mentee";

    private static Jira jira;
    private static GuardedPair open;
    private static GuardedPair closed;
    private static WaysIn waysIn;

    @BeforeClass
    public static void start() {
        jira = Jira.ofOneStory();
        PairAtWork.of("kenji", "priya", PairAtWork.OPEN, jira);
        open = new GuardedPair("HARBOUR", PairAtWork.OPEN, jira);
        closed = new GuardedPair("LAGOON", PairAtWork.CLOSED, jira);
        waysIn = new WaysIn(jira);
    }

    @AfterClass
    public static void stop() {
        jira.close();
    }

    @Test
    public void every_way_in_that_the_table_names_is_tried_and_no_other() {
        assertThat(PermissionTable.rows()).extracting(Row::name).containsExactlyInAnyOrderElementsOf(waysIn.all().keySet());
    }

    @Test
    public void everybody_meets_what_the_table_says_and_reads_no_word_that_is_not_for_them() {
        List<String> differences = new ArrayList<>();
        for (Row row : PermissionTable.rows()) {
            WaysIn.WayIn wayIn = waysIn.all().get(row.name());
            if (wayIn.changes()) {
                Set<String> traces = new TreeSet<>();
                differences.addAll(triedByThoseLetIn(row, wayIn, traces));
                differences.addAll(triedByThoseKeptOut(row, wayIn, open, traces));
                differences.addAll(triedByThoseKeptOut(row, wayIn, closed, traces));
            } else {
                for (Whoever whoever : Whoever.values()) {
                    differences.addAll(judged(row, whoever, wayIn.prepared(met(whoever)).sent(whoever.caller(jira), met(whoever))));
                }
            }
        }

        assertThat(differences.stream().collect(Collectors.joining("\n"))).isEmpty();
    }

    /** Which of the two pairs somebody meets. */
    private static GuardedPair met(Whoever whoever) {
        return whoever == Whoever.MANAGER_OF_CLOSED_PAIR ? closed : open;
    }

    /** @param traces gets the places where it shows that somebody was let in */
    private static List<String> triedByThoseLetIn(Row row, WaysIn.WayIn wayIn, Set<String> traces) {
        List<String> differences = new ArrayList<>();
        for (Whoever whoever : Whoever.values()) {
            if (row.sights().get(whoever) == Sight.YES) {
                WaysIn.Request request = wayIn.prepared(met(whoever));
                Traces places = new Traces(met(whoever), jira);
                Map<String, String> before = places.all();
                differences.addAll(judged(row, whoever, request.sent(whoever.caller(jira), met(whoever))));
                Set<String> left = places.leftSince(before);
                if (left.isEmpty()) {
                    differences.add(said(row, whoever, "changes nothing"));
                }
                traces.addAll(left);
            }
        }
        return differences;
    }

    /** One after the other, and looked at once for all of them, where it shows when somebody is let in: looking takes most of the time. */
    private static List<String> triedByThoseKeptOut(Row row, WaysIn.WayIn wayIn, GuardedPair pair, Set<String> traces) {
        List<Whoever> keptOut = Arrays.stream(Whoever.values()).filter(whoever -> met(whoever) == pair && row.sights().get(whoever) != Sight.YES).toList();
        List<String> differences = new ArrayList<>();
        if (!keptOut.isEmpty()) {
            WaysIn.Request request = wayIn.prepared(pair);
            Traces places = new Traces(pair, jira);
            Map<String, String> before = traces.isEmpty() ? places.all() : places.at(traces);
            keptOut.forEach(whoever -> differences.addAll(judged(row, whoever, request.sent(whoever.caller(jira), pair))));
            Set<String> left = places.leftSince(before);
            if (!left.isEmpty()) {
                differences.add(said(row, keptOut, "one of them changes " + left));
            }
        }
        return differences;
    }

    private static List<String> judged(Row row, Whoever whoever, Caller.Answer answer) {
        GuardedPair pair = met(whoever);
        Sight expected = row.sights().get(whoever);
        List<String> differences = new ArrayList<>();
        Sight met = met(waysIn.all().get(row.name()), answer, row, pair);
        if (met != expected) {
            differences.add(said(row, whoever, "meets " + met + ", not " + expected + " (status " + answer.status() + ")"));
        }
        Set<Word> readable = row.readableBy(whoever);
        if (!read(answer, pair).equals(readable)) {
            differences.add(said(row, whoever, "reads " + read(answer, pair) + ", not " + readable));
        }
        return differences;
    }

    private static String said(Row row, Object whoever, String difference) {
        return "line " + row.line() + ", " + row.name() + ", " + whoever + ": " + difference;
    }

    private static Sight met(WaysIn.WayIn wayIn, Caller.Answer answer, Row row, GuardedPair pair) {
        if (answer.status() == 401 || answer.header("Location").contains("login.jsp")) {
            return Sight.LOG_IN;
        } else if (answer.status() == 403 || answer.text().contains(FORBIDDEN)) {
            return Sight.REFUSED;
        } else if (answer.status() == 404 || MISSING.stream().anyMatch(answer.text()::contains)) {
            return Sight.NOT_FOUND;
        } else if (wayIn.changes()) {
            // a form that was not taken is shown again
            return answer.status() == 200 && answer.text().contains("<html") || answer.status() >= 400 ? Sight.REFUSED : Sight.YES;
        } else if (!answer.text().contains(wayIn.sign().of(pair))) {
            return Sight.NOTHING;
        }
        if (row.shown().contains(Word.CHARTER) && !read(answer, pair).contains(Word.CHARTER) && answer.text().contains("signed")) {
            return Sight.SIGNATURES_ONLY;
        }
        if (row.shown().contains(Word.JOURNAL) && read(answer, pair).equals(EnumSet.of(Word.SHARED_ENTRY))) {
            return Sight.SHARED_ONLY;
        }
        boolean wordless = row.shown().contains(Word.CHECK_IN) && !read(answer, pair).contains(Word.CHECK_IN);
        return wordless && pair.isDayIn(answer.text()) ? Sight.DAYS_ONLY : Sight.YES;
    }

    /** Which of what the pair has written stands in the answer. */
    private static Set<Word> read(Caller.Answer answer, GuardedPair pair) {
        Set<Word> read = EnumSet.noneOf(Word.class);
        for (Word word : Word.values()) {
            if (answer.text().contains(pair.secret(word))) {
                read.add(word);
            }
        }
        return read;
    }
}
