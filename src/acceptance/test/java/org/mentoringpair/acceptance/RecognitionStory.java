package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Amara and Siobhan have reached what they wanted: a certificate each, a story they both agree to, and an offer to mentor. */
@RunWith(StoryTeller.class)
@OnJira(Mark.NOT_YET_SEEN)
public class RecognitionStory {
    private static final Jira JIRA = Jira.ofStories();

    @Rule
    public final Visitors visitors = new Visitors(JIRA);

    @Test
    public void a_completed_relationship_gives_each_a_certificate_that_can_be_verified_if_they_agree() throws IOException {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        Visitor amara = visitors.loggedIn("amara").open("/secure/MentoringCertificate!default.jspa?id=" + pair.id());
        assertThat(amara.sees()).contains("There is nothing here for you.");

        closed(pair);
        amara.open(closing(pair)).follow("Certificate").press("Make my certificate");
        assertThat(amara.find(".mentoring-certificate").innerText()).contains("Amara Nwosu took part in a mentoring relationship.", "Mentee", PairAtWork.programmeName(JIRA))
                .doesNotContain("Siobhan", "MentoringCertificate!verify");
        amara.press("Allow verification").picture("certificate");

        Download file = amara.page().waitForDownload(() -> amara.follow("Download as PDF"));
        assertThat(new String(Files.readAllBytes(file.path()), StandardCharsets.ISO_8859_1)).startsWith("%PDF").contains("LiberationSans");
        String link = link(amara.find(".mentoring-certificate").innerText());
        Visitor victor = visitors.loggedIn("victor").open(link);
        assertThat(victor.sees()).contains("This certificate is genuine.", "Amara Nwosu").doesNotContain("Siobhan", pair.key());
        assertThat(victor.open(link.replaceFirst("seal=.", "seal=x")).sees()).contains("There is no such certificate").doesNotContain("Amara");

        amara.press("Withdraw it");
        assertThat(victor.open(link).sees()).contains("There is no such certificate").doesNotContain("Amara");
        assertThat(visitors.loggedIn("siobhan").open(closing(pair)).follow("Certificate").sees()).contains("Make my certificate");
    }

    @Test
    public void a_story_is_read_by_others_only_while_both_agree_to_the_same_words() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        String title = "Reviews of " + pair.key();
        closed(pair);
        Visitor amara = visitors.loggedIn("amara").open(closing(pair)).follow("Impact story");
        amara.press("Save");
        assertThat(amara.problemAt("title")).isEqualTo("This is missing.");
        amara.fill("title", title).fill("words", "I lead them <b>alone</b>").press("Save");
        Visitor siobhan = visitors.loggedIn("siobhan").open("/secure/MentoringImpactStory!default.jspa?id=" + pair.id());
        assertThat(siobhan.sees()).doesNotContain(title);

        amara.find("label[for=shown]").click();
        amara.press("Save");
        assertThat(amara.find("#mentoring-story-state").innerText()).contains("Siobhan O'Sullivan can read it.");
        Visitor tamsin = visitors.loggedIn("tamsin").open("/secure/MentoringStories!default.jspa");
        assertThat(tamsin.sees()).doesNotContain(title);
        siobhan.open("/secure/MentoringImpactStory!default.jspa?id=" + pair.id()).picture("impact-story").press("I agree");
        assertThat(tamsin.open("/secure/MentoringStories!default.jspa").picture("stories").sees()).contains(title, "Amara Nwosu", "I lead them <b>alone</b>");
        assertThat(pair.as("tamsin").get("/rest/mentoring/1.0/programmes/" + pair.programmeId() + "/digest").text()).contains(title);

        siobhan.press("I no longer agree");
        assertThat(tamsin.open("/secure/MentoringStories!default.jspa").sees()).doesNotContain(title);
        assertThat(pair.as("tamsin").get("/rest/mentoring/1.0/programmes/" + pair.programmeId() + "/digest").text()).doesNotContain(title);
    }

    @Test
    public void whoever_would_mentor_says_so_to_those_who_run_the_programme() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        String skill = "Saying no in " + pair.key();
        assertThat(pair.as("amara").post("/rest/mentoring/1.0/pairs/" + pair.id() + "/skills", Map.of("owner", "mentee", "name", skill, "now", 4, "wanted", 5)).status()).isEqualTo(201);
        closed(pair);
        Visitor amara = visitors.loggedIn("amara").open(closing(pair)).follow("Would you mentor?");
        assertThat(amara.typed("topics")).isEqualTo(skill);
        amara.press("Save");
        assertThat(amara.sees()).contains("It is kept only if you agree to who reads it.");
        Visitor tamsin = visitors.loggedIn("tamsin").open("/secure/MentoringMentorOffers!default.jspa");
        assertThat(tamsin.sees()).doesNotContain(skill);

        amara.find("label[for=agreed]").click();
        amara.press("Save");
        assertThat(tamsin.open("/secure/MentoringProgrammePairs!default.jspa").follow("Who would mentor").picture("who-would-mentor").sees()).contains(skill, "Amara Nwosu");
        amara.follow("Would you mentor?").press("Withdraw it");
        assertThat(tamsin.open("/secure/MentoringMentorOffers!default.jspa").sees()).doesNotContain(skill);
    }

    @Test
    public void a_nomination_is_handed_on_only_while_the_one_it_is_about_agrees_to_its_words() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.CLOSED);
        String page = "/secure/MentoringNomination!default.jspa?id=" + pair.id();
        String print = "/secure/MentoringNomination!print.jspa?by=mentee&id=" + pair.id();
        closed(pair);
        String statements = pair.as("amara").get(page).header("X-Sandbox-Ao-Statements");
        Visitor amara = visitors.loggedIn("amara").open(closing(pair)).follow("Nomination for an award").press("Save");
        assertThat(amara.problemAt("words")).isEqualTo("This is missing.");
        amara.fill("award", "Mentor of the year").fill("words", "She asks <b>first</b>\nand waits").press("Save");
        assertThat(amara.find("#mentoring-nomination-state").innerText()).contains("Siobhan O'Sullivan can read it and has not answered yet.");
        assertThat(amara.open(print).sees()).contains("There is nothing here for you.");

        Visitor siobhan = visitors.loggedIn("siobhan").open(pair.page()).follow("Say whether you agree to being proposed for an award");
        siobhan.fill("award", "Mentee of the year").fill("words", "She asks back").press("Save");
        assertThat(pair.as("siobhan").get(page).header("X-Sandbox-Ao-Statements")).isEqualTo(statements);
        siobhan.picture("nomination").press("I agree").follow("Print or copy");
        assertThat(siobhan.picture("nomination-to-print").find(".mentoring-certificate").innerText()).contains("Mentor of the year", "Amara Nwosu proposes Siobhan O'Sullivan.",
                PairAtWork.programmeName(JIRA), "She asks <b>first</b>\nand waits", "Siobhan O'Sullivan agrees to these words.").doesNotContain("She asks back");
        assertThat(amara.open(page).follow("Print or copy").find("#text").inputValue()).contains("Mentor of the year", "She asks <b>first</b>\nand waits");
        for (String other : new String[] {"tamsin", "admin"}) {
            assertThat(pair.as(other).get(print).text()).as(other).contains("There is nothing here for you.").doesNotContain("She asks");
            assertThat(pair.as(other).get(page).text()).as(other).contains("There is nothing here for you.").doesNotContain("She asks");
        }

        amara.open(page).fill("words", "She told me a secret").press("Save");
        assertThat(siobhan.open(print).sees()).contains("There is nothing here for you.");
        siobhan.open(page).press("I do not agree");
        assertThat(amara.open(page).sees()).contains("Siobhan O'Sullivan does not agree to these words.");
        siobhan.open(page).press("I agree").press("I no longer agree");
        assertThat(amara.open(print).sees()).contains("There is nothing here for you.");
        amara.open(page).press("Withdraw it");
        assertThat(siobhan.open(page).sees()).doesNotContain("Mentor of the year");
    }

    private static void closed(PairAtWork pair) {
        Caller.Answer closed = pair.take("siobhan", pair.issueKey(), "Close", Map.of(pair.field("Closing reason"), Map.of("value", "We reached what we wanted")));
        assertThat(closed.status()).as(closed.text()).isEqualTo(204);
    }

    private static String closing(PairAtWork pair) {
        return "/projects/" + pair.key() + "?selectedItem=org.mentoringpair.jira:closing";
    }

    private static String link(String text) {
        Matcher link = Pattern.compile("/secure/MentoringCertificate!verify\\S+").matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group();
    }
}
