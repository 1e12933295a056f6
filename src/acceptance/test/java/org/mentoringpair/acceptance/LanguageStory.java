package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Everybody reads the app in the language, and with the dates and times, of their Jira profile. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_YET_SEEN, why = "In Jira preferences are edited in a dialog.")
public class LanguageStory {
    /** All that can be read in the app's part of a page: texts, labels for screen readers, and the page's title; searches are the same in every language. */
    private static final String READABLE = """
            own => {
                const texts = [];
                document.querySelectorAll(own).forEach(part => {
                    const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
                    while (walker.nextNode()) {
                        if (!walker.currentNode.parentElement.closest('code')) { texts.push(walker.currentNode.textContent); }
                    }
                    [part, ...part.querySelectorAll('*')].forEach(element => ['aria-label', 'title', 'placeholder', 'alt']
                        .filter(name => element.hasAttribute(name)).forEach(name => texts.push(element.getAttribute(name))));
                });
                return texts;
            }""";
    private static final Pattern TRANSLATED = Pattern.compile("\u27e6[^\u27e6\u27e7]*\u27e7");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}/\\p{L}{3}/\\d{2}( \\d{1,2}:\\d{2} [AP]M)?");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static Jira jira;

    @Rule
    public final Visitors visitors = new Visitors(jira);

    @BeforeClass
    public static void start() {
        jira = Jira.ofOneStory();
    }

    @AfterClass
    public static void stop() {
        jira.close();
    }

    @Test
    public void a_mentee_who_reads_german_gets_german_and_her_mentor_english_with_days_as_each_is_used_to() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(jira, PairAtWork.CLOSED);
        LocalDate day = LocalDate.now().minusDays(1);
        pair.checkIn("amara", day.toString(), "Gut zugehört");
        Visitor amara = visitors.loggedIn("amara");

        prefer(amara, "de_DE", "Asia/Tokyo");
        amara.open("/secure/ViewProfile.jspa").picture("profile");
        assertThat(amara.sees()).contains("Deutsch (Deutschland)", "Asia/Tokyo");

        amara.open(pair.page()).picture("pair-in-german");
        assertThat(amara.sees()).contains("Mentoringbeziehung", "Letzter Check-in", written(day, Locale.GERMANY), "Wer kann das sehen?");
        amara.open("/browse/" + pair.issueKey()).page().click("#mentoring-log-check-in");
        amara.page().click("#mentoring-save-check-in");
        assertThat(amara.problemAt("outcome")).isEqualTo("Bitte angeben, was dabei herauskam, oder \u201eNichts\u201c w\u00e4hlen.");
        amara.picture("check-in-in-german");
        Visitor siobhan = visitors.loggedIn("siobhan").open(pair.page());
        assertThat(siobhan.sees()).contains("Mentoring pair", "Last check-in", written(day, Locale.US), "Who can see this?");
        JsonNode myself = pair.as("amara").get("/rest/api/2/myself").json();
        assertThat(myself.path("locale").asText() + " " + myself.path("timeZone").asText()).isEqualTo("de_DE Asia/Tokyo");
        prefer(amara, "-1", "JIRA");
    }

    @Test
    public void clients_of_the_rest_api_read_days_as_year_month_day_whatever_the_language() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(jira, PairAtWork.CLOSED);
        Visitor siobhan = visitors.loggedIn("siobhan");
        prefer(siobhan, "de_DE", "Europe/Berlin");

        Caller.Answer refused = pair.checkIn("siobhan", LocalDate.now().plusDays(5).toString(), "Too early");
        prefer(siobhan, "-1", "JIRA");

        assertThat(refused.text()).contains("Ein Check-in kann nicht in der Zukunft liegen. Heute ist der 20");
    }

    @Test
    @OnJira(value = Mark.NOT_APPLICABLE, why = "The language in which every text stands in brackets is the sandbox's own.")
    public void no_page_says_anything_that_is_not_in_a_bundle() {
        AppPages pages = new AppPages(jira);
        Map<String, Visitor> readers = new HashMap<>();
        List<String> literal = new ArrayList<>();
        for (AppPages.Place place : pages.all()) {
            Visitor reader = readers.computeIfAbsent(place.person(), person -> {
                Visitor visitor = visitors.loggedIn(person);
                prefer(visitor, "en_XA", "Europe/Dublin");
                return visitor;
            });
            Page page = place.visited(reader).page();
            List<?> texts = (List<?>) page.evaluate(READABLE, place.own());
            assertThat(texts).as(place.name()).anySatisfy(text -> assertThat((String) text).contains("\u27e6"));
            texts.stream().map(text -> remainder((String) text, pages.written())).filter(rest -> LETTERS.matcher(rest).find())
                    .forEach(rest -> literal.add(place.name() + ": " + rest.strip()));
        }

        assertThat(literal).isEmpty();
    }

    /** What is neither a text of a bundle nor written by somebody nor a day. */
    private static String remainder(String text, List<String> written) {
        String rest = text;
        while (TRANSLATED.matcher(rest).find()) {
            rest = TRANSLATED.matcher(rest).replaceAll("");
        }
        for (String known : written.stream().sorted(Comparator.comparing(String::length).reversed()).toList()) {
            rest = rest.replace(known, "");
        }
        return DAY.matcher(rest).replaceAll("");
    }

    private static void prefer(Visitor visitor, String language, String zone) {
        visitor.open("/secure/ViewProfile.jspa").page().click("#edit_prefs_lnk");
        visitor.page().selectOption("#update-user-preferences-locale", language);
        visitor.page().selectOption("#defaultUserTimeZone", zone);
        visitor.page().click("#update-user-preferences-submit");
        visitor.page().waitForSelector("#up-p-locale");
    }

    /** In the format that Jira comes with. */
    private static String written(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("dd/LLL/yy", language).format(day);
    }
}
