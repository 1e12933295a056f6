package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Whatever is sent, the answer is clear, stands where it belongs, and nothing is changed or lost. */
@RunWith(StoryTeller.class)
@OnJira(Mark.NOT_YET_SEEN)
public class BadInputStory {
    private static final Jira JIRA = Jira.ofStories();

    @Rule
    public final Visitors visitors = new Visitors(JIRA);

    @Test
    public void two_people_must_differ_exist_and_be_named() {
        Visitor admin = waitingPair();

        admin.fill("mentor", "nobody-at-all").fill("mentee", "").fill("months", "zero").press("Set up the pair");
        admin.picture("pair-set-up-refused");
        assertThat(admin.problemAt("mentor")).isEqualTo("Nobody here has the username nobody-at-all.");
        assertThat(admin.problemAt("mentee")).isEqualTo("Name the mentee.");
        assertThat(admin.problemAt("months")).isEqualTo("The length is a whole number of months from 1 to 36.");
        assertThat(admin.typed("mentor")).isEqualTo("nobody-at-all");
        assertThat(admin.typed("months")).isEqualTo("zero");

        admin.fill("mentor", "kenji").fill("mentee", "kenji").fill("months", "6").press("Set up the pair");
        assertThat(admin.problemAt("mentee")).isEqualTo("Mentor and mentee must be two people.");
    }

    @Test
    public void a_form_without_its_token_changes_nothing() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);

        Caller.Answer answer = pair.as("amara").submit("/secure/MentoringCheckIn.jspa", Map.of("issueId", String.valueOf(pair.issueId()),
                "formId", "form-without-token", "day", LocalDate.now().toString(), "minutes", "30", "mode", "VIDEO", "outcome", "NONE"));

        assertThat(answer.text()).contains("XSRF");
        assertThat(pair.as("amara").get("/rest/mentoring/1.0/pairs/" + pair.id() + "/check-ins").json().path("checkIns")).isEmpty();
    }

    @Test
    public void a_check_in_says_at_each_field_what_is_wrong_with_it() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        Visitor amara = visitors.loggedIn("amara").open("/secure/MentoringCheckIn!default.jspa?issueId=" + pair.issueId());

        amara.fill("day", LocalDate.now().plusDays(2).toString()).fill("minutes", "999").fill("takeaways", "x".repeat(2001)).press("Save");

        amara.picture("check-in-refused");
        assertThat(amara.problemAt("day")).startsWith("A check-in cannot be in the future.");
        assertThat(amara.problemAt("minutes")).isEqualTo("A check-in takes between 5 and 480 minutes.");
        assertThat(amara.problemAt("outcome")).isEqualTo("Say what came of it, or choose None.");
        assertThat(amara.problemAt("takeaways")).isEqualTo("At most 2,000 characters; these are 2,001.");
        assertThat(amara.typed("takeaways")).hasSize(2001);
    }

    @Test
    public void markup_in_names_and_texts_is_shown_and_never_run() {
        PairAtWork pair = PairAtWork.of("kenji", "jonas", PairAtWork.OPEN, JIRA);
        Visitor kenji = visitors.loggedIn("kenji");
        String[] alarms = {""};
        kenji.page().onDialog(dialog -> {
            alarms[0] = dialog.message();
            dialog.dismiss();
        });

        for (String path : new String[] {pair.page(), "/browse/" + pair.issueKey(), "/secure/MentoringCheckIn!default.jspa?issueId=" + pair.issueId(), "/issues/?jql=project=" + pair.key()}) {
            kenji.open(path);
            assertThat(kenji.page().locator("img[src=x]").count()).as(path).isZero();
        }

        kenji.open(pair.page()).picture("pair-with-markup");
        assertThat(kenji.sees()).contains("Jonas <img src=x onerror=alert(1)> Weber", "田中 健二");
        assertThat(alarms[0]).isEmpty();
    }

    @Test
    public void a_pair_is_set_up_once() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);

        Visitor admin = visitors.loggedIn("admin").open("/secure/MentoringPairSetUp!default.jspa?projectId=" + pair.projectId());

        assertThat(admin.page().locator("main [name=mentor]").count()).isZero();
        assertThat(pair.as("amara").search("project = " + pair.key()).json().path("total").asInt()).isEqualTo(1);
    }

    @Test
    public void ids_that_are_no_ids_are_not_found_and_never_an_accident() {
        Caller amara = Caller.named("amara", JIRA);

        for (String path : new String[] {"/rest/mentoring/1.0/pairs/abc", "/rest/mentoring/1.0/check-ins/-1", "/rest/mentoring/1.0/check-ins/99999999999999999999",
                "/secure/MentoringCheckIn!default.jspa?issueId=abc", "/secure/MentoringCheckIn!default.jspa", "/secure/MentoringCheckInEdit!default.jspa?id=%27",
                "/secure/MentoringNewGoal!default.jspa?projectId=99999999999999999999", "/secure/MentoringPairSetUp!default.jspa?projectId=x"}) {
            assertThat(amara.get(path).status()).as(path).isLessThan(500);
        }
    }

    private Visitor waitingPair() {
        PairAtWork.siobhanAndAmara(JIRA, PairAtWork.OPEN);
        String key = PairAtWork.waitingProject(JIRA);
        Visitor admin = visitors.loggedIn("admin").open("/projects/" + key + "?selectedItem=org.mentoringpair.jira:pair-home");
        return admin.follow("Set up the pair");
    }
}
