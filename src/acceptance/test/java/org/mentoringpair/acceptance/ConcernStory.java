package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Something stands between the two: raised early, for readers its author chooses, and looked at again. In a sandbox whose clock is moved. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "It moves the clock and reads mailboxes.")
public class ConcernStory {
    private static final String HOSTILE = "She <img src=x onerror=alert(1)> ends early & \"forgets\"";
    private static final String PAIR_AND_MANAGER = "The two of us and the programme manager";
    private static RunningSandbox sandbox;

    @Rule
    public final Visitors visitors = new Visitors(sandbox);

    @BeforeClass
    public static void start() {
        sandbox = RunningSandbox.started(Map.of());
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void a_concern_is_raised_in_four_steps_between_the_two_and_looked_at_again_until_it_is_settled() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.OPEN);
        Visitor amara = visitors.loggedIn("amara").open(pair.page()).follow("Raise a concern").press("Raise it");
        assertThat(amara.problemAt("happened")).isEqualTo("Say what happened.");
        assertThat(amara.problemAt("audience")).isEqualTo("Choose who should read this.");
        amara.fill("summary", "Our meetings").fill("happened", HOSTILE).fill("help", "Half an hour without a telephone");
        amara.mark("audience", "The two of us");
        amara.picture("concern-raise").press("Raise it");

        assertThat(amara.sees()).contains(HOSTILE, "Who can read this? Siobhan O'Sullivan and Amara Nwosu.", "To be looked at again on");
        String concern = keyIn(amara);
        assertThat(readable(pair, concern)).isEqualTo("amara siobhan");
        moved(15);
        Visitor siobhan = visitors.loggedIn("siobhan").open(pair.page());
        siobhan.follow("Look at a concern again").press("Save");
        assertThat(siobhan.problemAt("outcome")).isEqualTo("Choose what came of it.");
        siobhan.mark("outcome", "We agree on a next step");
        siobhan.fill("words", "Telephones stay outside").press("Save");
        assertThat(siobhan.page().content()).contains("Telephones stay outside", "To be looked at again on").doesNotContain("Time to look at it again");
        siobhan.picture("concern").follow("Looked at it again");
        siobhan.mark("outcome", "It is settled");
        siobhan.fill("words", "It works").press("Save");
        assertThat(pair.status(concern)).isEqualTo("Settled");
        assertThat(siobhan.page().content()).contains("It works", "Settled.");
    }

    @Test
    public void jira_s_own_dialog_keeps_it_for_its_author_alone_until_they_choose_more_readers() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.OPEN);
        String concern = pair.issue("Concern", "Unsure about us", Map.of(pair.field("What happened"), "Quokka"));
        assertThat(readable(pair, concern)).isEqualTo("amara");
        assertThat(pair.as("siobhan").search("text ~ Quokka").json().path("total").asInt()).isZero();

        Visitor amara = visitors.loggedIn("amara").open("/browse/" + concern);
        assertThat(amara.sees()).contains("Who can read this? Amara Nwosu, and nobody else.");
        amara.follow("Let more people read it");
        amara.mark("audience", "The two of us");
        amara.press("Let them read it");

        assertThat(readable(pair, concern)).isEqualTo("amara siobhan");
        JsonNode fields = pair.as("siobhan").get("/rest/api/2/issue/" + concern).json().path("fields");
        assertThat(fields.path("security").path("name").asText()).isEqualTo("Pair only");
        assertThat(fields.path(pair.field("Who should know")).path("value").asText()).isEqualTo("The two of us");
    }

    @Test
    public void the_other_one_of_the_two_widens_nothing_and_nobody_narrows_it() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.OPEN);
        String concern = raised(pair, "The two of us", "Wombat");
        String id = id(pair, concern);

        assertThat(pair.as("siobhan").get("/secure/MentoringConcernAudience!default.jspa?id=" + id).text()).contains("There is nothing here for you");
        pair.as("siobhan").submitUnforged("/secure/MentoringConcernAudience.jspa", Map.of("id", id, "audience", "PAIR_AND_PROGRAMME_MANAGER"));
        pair.as("amara").submitUnforged("/secure/MentoringConcernAudience.jspa", Map.of("id", id, "audience", "ONLY_ME"));

        assertThat(readable(pair, concern)).isEqualTo("amara siobhan");
    }

    @Test
    public void programme_managers_read_what_is_for_them_also_of_a_pair_that_keeps_to_itself_and_nothing_else() {
        for (String visibility : List.of(PairAtWork.OPEN, PairAtWork.CLOSED)) {
            PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, visibility);
            int before = new OutboxOfPerson("tamsin", sandbox).ofTheApp().size();
            String between = raised(pair, "The two of us", "Numbat");
            String forTamsin = raised(pair, PAIR_AND_MANAGER, "Bilby");

            List<JsonNode> mails = new OutboxOfPerson("tamsin", sandbox).ofTheApp();
            assertThat(mails).hasSize(before + 1);
            assertThat(mails.get(before).toString()).contains("something for you to read").doesNotContain("Bilby", "Numbat", "Amara", "oncern", pair.key());
            Visitor tamsin = visitors.loggedIn("tamsin").open("/secure/MentoringCalls!default.jspa");
            assertThat(tamsin.sees()).contains("Amara Nwosu would like you to read a concern.");
            tamsin.picture("calls").open("/secure/MentoringConcernRead!default.jspa?id=" + id(pair, forTamsin));
            assertThat(tamsin.sees()).contains("Bilby", "Raised by Amara Nwosu");
            tamsin.open("/secure/MentoringConcernRead!default.jspa?id=" + id(pair, between));
            assertThat(tamsin.sees()).contains("There is nothing here for you").doesNotContain("Numbat");
            assertThat(readable(pair, between)).isEqualTo("amara siobhan");
            assertThat(readable(pair, forTamsin)).isEqualTo(visibility.equals(PairAtWork.OPEN) ? "amara siobhan tamsin" : "amara siobhan");
            for (String somebody : List.of("victor", "admin", "kenji")) {
                assertThat(pair.as(somebody).get("/secure/MentoringConcernRead!default.jspa?id=" + id(pair, forTamsin)).text()).as(somebody).doesNotContain("Bilby");
            }
        }
    }

    @Test
    public void the_day_to_look_again_is_mailed_to_those_it_is_for_once_and_without_a_word() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.CLOSED);
        pair.issue("Concern", "Unsure about us", Map.of(pair.field("What happened"), "Potoroo"));
        OutboxOfPerson amara = new OutboxOfPerson("amara", sandbox);
        OutboxOfPerson siobhan = new OutboxOfPerson("siobhan", sandbox);
        OutboxOfPerson.run("org.mentoringpair.jira:concern-revisits", sandbox);
        int before = amara.ofTheApp().size();
        int ofTheOther = siobhan.ofTheApp().size();

        moved(30);
        OutboxOfPerson.run("org.mentoringpair.jira:concern-revisits", sandbox);
        OutboxOfPerson.run("org.mentoringpair.jira:concern-revisits", sandbox);

        assertThat(amara.ofTheApp().size()).isGreaterThan(before);
        assertThat(amara.ofTheApp().toString()).doesNotContain("Potoroo", "Unsure");
        assertThat(amara.ofTheApp().stream().filter(mail -> mail.path("html").asText().contains(pair.key()))).hasSize(1);
        assertThat(siobhan.ofTheApp().stream().skip(ofTheOther).filter(mail -> mail.path("html").asText().contains(pair.key()))).isEmpty();
    }

    @Test
    public void a_form_sent_twice_raises_one_concern() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(sandbox, PairAtWork.CLOSED);
        Map<String, String> form = Map.of("projectId", String.valueOf(pair.projectId()), "formId", "7c1a2f9e-0000-4000-8000-" + String.format("%012d", pair.id()),
                "summary", "Our meetings", "happened", "They end early", "audience", "ONLY_ME", "revisitOn", "");

        pair.as("amara").submitUnforged("/secure/MentoringConcern.jspa", form);
        pair.as("amara").submitUnforged("/secure/MentoringConcern.jspa", form);

        assertThat(pair.as("amara").search("issuetype = Concern AND project = " + pair.key()).json().path("total").asInt()).isEqualTo(1);
    }

    private static void moved(int days) {
        assertThat(Caller.named("admin", sandbox).submitUnforged("/sandbox/clock", Map.of("days", String.valueOf(days))).status()).isEqualTo(302);
    }

    private static String raised(PairAtWork pair, String audience, String word) {
        return pair.issue("Concern", "Something stands between us", Map.of(pair.field("Who should know"), Map.of("value", audience), pair.field("What happened"), word));
    }

    private static String id(PairAtWork pair, String concern) {
        return pair.as("amara").get("/rest/api/2/issue/" + concern).json().path("id").asText();
    }

    private static String readable(PairAtWork pair, String concern) {
        return String.join(" ", List.of("amara", "siobhan", "tamsin", "victor", "admin").stream()
                .filter(somebody -> pair.as(somebody).get("/rest/api/2/issue/" + concern).status() == 200).toList());
    }

    private static String keyIn(Visitor visitor) {
        visitor.page().waitForURL(address -> address.contains("/browse/"));
        return visitor.page().url().replaceAll(".*/browse/([A-Z]+-\\d+).*", "$1");
    }
}
