package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Amara writes for herself, shares one entry with Siobhan, takes it back, and sees what keeps coming back. */
@RunWith(StoryTeller.class)
@OnJira(Mark.NOT_YET_SEEN)
public class JournalStory {
    private static final Jira JIRA = Jira.ofStories();
    private static final String HOSTILE = "I said no. <img src=x onerror=alert(1)> & \"nobody\" minded, 美咲 neither";

    @Rule
    public final Visitors visitors = new Visitors(JIRA);

    @Test
    public void an_entry_is_sealed_until_its_author_shares_it_and_again_when_it_is_taken_back() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        Visitor amara = visitors.loggedIn("amara").open(pair.page()).follow("Journal");
        assertThat(amara.sees()).contains("Nothing written yet", "Siobhan O'Sullivan: the entries you share, while you share them, and nothing else");
        amara.follow("Write an entry").fill("text", HOSTILE).fill("tags", "#Saying no, focus").choose("mood", "4, good").press("Save");
        assertThat(amara.find(".mentoring-entry").innerText()).contains(HOSTILE, "saying no", "Mood: 4, good").doesNotContain("Shared");

        Visitor siobhan = visitors.loggedIn("siobhan").open(pair.journalPage());
        assertThat(siobhan.sees()).contains("Nothing written yet").doesNotContain("I said no");
        amara.press("Share with my mentor");
        assertThat(amara.find(".mentoring-entry").innerText()).containsIgnoringCase("Shared");
        siobhan.open(pair.journalPage());
        assertThat(siobhan.find(".mentoring-entry").innerText()).contains(HOSTILE, "by Amara Nwosu");
        assertThat(siobhan.find(".mentoring-entry button, .mentoring-entry a").count()).isZero();
        assertThat(siobhan.find("#mentoring-patterns").innerText()).contains("Patterns appear once").doesNotContain("saying no");
        assertThat(siobhan.open(pair.page()).find("#mentoring-insights").innerText()).contains(HOSTILE);

        amara.press("Take back");
        assertThat(siobhan.open(pair.journalPage()).sees()).doesNotContain("I said no");
        assertThat(siobhan.open(pair.page()).sees()).doesNotContain("I said no");
    }

    @Test
    public void nobody_else_ever_finds_a_journal() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        long entry = written(pair, "amara", Map.of("text", "Harbourmaster", "readers", "both")).path("id").asLong();

        for (String somebody : List.of("tamsin", "admin", "victor", "kenji")) {
            Caller caller = pair.as(somebody);
            assertThat(caller.get(pair.journalPage()).status()).as(somebody).isEqualTo(404);
            assertThat(caller.get(journal(pair)).status()).as(somebody).isEqualTo(404);
            assertThat(caller.get("/rest/mentoring/1.0/journal-entries/" + entry).status()).as(somebody).isEqualTo(404);
        }
        assertThat(pair.as("tamsin").get(pair.page()).text()).doesNotContain("Harbourmaster", "mentoring-journal-link");
        assertThat(pair.as("amara").get("/rest/api/2/search?jql=" + Caller.encoded("text ~ Harbourmaster")).json().path("total").asInt()).isZero();
        assertThat(pair.as("amara").get("/rest/api/2/issue/" + pair.issueId() + "?fields=*all&expand=changelog").text()).doesNotContain("Harbourmaster");
    }

    @Test
    public void patterns_show_the_author_what_keeps_coming_back() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        written(pair, "amara", 28, "Said yes to everything again.", 2, 2, "saying no", "overtime");
        written(pair, "amara", 21, "Asked Siobhan how she says no.", 3, 2, "saying no");
        written(pair, "amara", 14, "Led the design review. My voice shook, the agenda held.", 4, 3, "design review");
        written(pair, "amara", 3, "Said no to the second review, and nobody minded.", 5, 4, "saying no", "design review");
        written(pair, "siobhan", 2, "Listened longer than I wanted to.", 4, 4, "listening");

        Visitor amara = visitors.loggedIn("amara").open(pair.journalPage()).picture("journal");

        assertThat(amara.find("#mentoring-repeated-tags").innerText()).isEqualTo("Keeps coming back: saying no");
        assertThat(amara.find("#mentoring-tags-table tbody tr").first().innerText()).contains("saying no", "3");
        assertThat(amara.find("#mentoring-ratings-table tbody tr").allInnerTexts()).hasSize(4);
        assertThat(amara.find("#mentoring-ratings-table tbody tr").last().innerText()).contains("5, very good", "4, confident");
        assertThat(amara.find(".mentoring-ratings circle").count()).isEqualTo(4);
        assertThat(amara.find("polyline.mentoring-ratings-mood").getAttribute("points").split(" ")).hasSize(4);
        assertThat(amara.sees()).doesNotContain("listening");
    }

    @Test
    public void what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        Visitor siobhan = visitors.loggedIn("siobhan").open(pair.journalPage()).follow("Write an entry");

        siobhan.fill("day", LocalDate.now().plusDays(3).toString()).fill("text", "Too early").fill("tags", "a".repeat(31)).press("Save");

        assertThat(siobhan.problemAt("day")).startsWith("An entry cannot be about the future.");
        assertThat(siobhan.problemAt("tags")).isEqualTo("A tag has at most 30 characters.");
        assertThat(siobhan.typed("text")).isEqualTo("Too early");
        siobhan.fill("day", LocalDate.now().minusDays(1).toString()).fill("tags", "").press("Save");
        assertThat(siobhan.find(".mentoring-entry").innerText()).contains("Too early");
    }

    @Test
    public void two_windows_of_one_author_do_not_overwrite_each_other_unseen() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        written(pair, "amara", Map.of("text", "First thought"));
        Visitor one = visitors.loggedIn("amara").open(pair.journalPage()).follow(edit());
        Visitor other = visitors.loggedIn("amara").open(pair.journalPage()).follow(edit());
        other.fill("text", "Second thought").press("Save");

        one.fill("text", "Third thought").press("Save");

        assertThat(one.find("#mentoring-changed-meanwhile").innerText()).contains("You changed this entry in another window", "Second thought");
        assertThat(one.typed("text")).isEqualTo("Third thought");
        one.press("Save and replace");
        assertThat(one.find(".mentoring-entry").innerText()).contains("Third thought");

        one.follow(edit()).fill("text", "Fourth thought");
        other.open(pair.journalPage()).find("a[href*=MentoringJournalDelete]").click();
        other.press("Delete");
        assertThat(other.sees()).contains("Nothing written yet");
        one.press("Save");
        assertThat(one.sees()).contains("This entry is no longer there.");
        one.press("Save");
        assertThat(one.find(".mentoring-entry").innerText()).contains("Fourth thought");
    }

    @Test
    public void a_long_journal_is_read_page_by_page() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        for (int day = 1; day <= 23; day++) {
            written(pair, "amara", Map.of("text", "Day " + day, "day", LocalDate.now().minusDays(day).toString()));
        }
        Visitor amara = visitors.loggedIn("amara").open(pair.journalPage());
        assertThat(amara.find(".mentoring-entry").count()).isEqualTo(20);

        amara.follow("Older");

        assertThat(amara.find(".mentoring-entry .mentoring-prose").allInnerTexts()).containsExactly("Day 21", "Day 22", "Day 23");
        amara.follow("Latest");
        assertThat(amara.find(".mentoring-entry").count()).isEqualTo(20);
    }

    @Test
    public void an_insight_is_shared_from_the_pair_s_page_in_one_step() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);

        visitors.loggedIn("amara").open(pair.page()).follow("Share an insight").fill("text", "Read this: https://example.org/on-listening").press("Save");

        Visitor siobhan = visitors.loggedIn("siobhan").open(pair.page());
        assertThat(siobhan.find("#mentoring-insights").innerText()).contains("Amara Nwosu", "Read this: https://example.org/on-listening");
    }

    @Test
    @OnJira(value = Mark.NOT_APPLICABLE, why = "It counts statements by a header that the sandbox alone sends.")
    public void the_journal_costs_two_statements_however_much_is_written() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        for (int number = 0; number < 30; number++) {
            written(pair, "amara", 1, "Thought " + number, 3, 3, "focus", "tag " + number);
        }

        pair.as("amara").get(pair.journalPage());

        assertThat(pair.as("amara").get(pair.journalPage()).header("X-Sandbox-Ao-Statements")).isEqualTo("2");
    }

    @Test
    public void a_journal_goes_with_its_project() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        long entry = written(pair, "amara", Map.of("text", "Gone soon")).path("id").asLong();

        assertThat(pair.as("admin").delete("/rest/api/2/project/" + pair.key()).status()).isEqualTo(204);

        assertThat(pair.as("amara").get("/rest/mentoring/1.0/journal-entries/" + entry).status()).isEqualTo(404);
    }

    private static String edit() {
        return "Edit the entry of " + DateTimeFormatter.ofPattern("dd/MMM/yy", Locale.ENGLISH).format(LocalDate.now().minusDays(1));
    }

    private static void written(PairAtWork pair, String author, int daysAgo, String text, int mood, int confidence, String... tags) {
        written(pair, author, Map.of("day", LocalDate.now().minusDays(daysAgo).toString(), "text", text, "mood", mood, "confidence", confidence, "tags", List.of(tags)));
    }

    private static JsonNode written(PairAtWork pair, String author, Map<String, Object> entry) {
        Map<String, Object> sent = new HashMap<>(Map.of("day", LocalDate.now().minusDays(1).toString()));
        sent.putAll(entry);
        Caller.Answer answer = pair.as(author).post(journal(pair), sent);
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        return answer.json();
    }

    private static String journal(PairAtWork pair) {
        return "/rest/mentoring/1.0/pairs/" + pair.id() + "/journal";
    }
}
