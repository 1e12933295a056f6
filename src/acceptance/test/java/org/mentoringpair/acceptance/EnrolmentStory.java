package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Tamsin opens her programme, Victor looks at himself and joins, and Amara's offer to mentor becomes a profile. */
@RunWith(StoryTeller.class)
@OnJira(Mark.NOT_YET_SEEN)
public class EnrolmentStory {
    private static final String HOSTILE = "Haiku <img src=x onerror=alert(1)>";
    private static final List<String> HABITS = List.of("KNOWING_WHAT_FOR", "COMING_PREPARED", "ASKING_FOR_HELP", "TAKING_FEEDBACK", "KEEPING_TIME", "FOLLOWING_UP", "SAYING_SO", "TRYING_OUT");

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
    public void whoever_joins_says_what_they_want_and_those_who_run_the_programme_alone_read_it_but_for_whom_they_never_want() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(jira, PairAtWork.CLOSED);
        String name = PairAtWork.programmeName(jira);
        Visitor tamsin = visitors.loggedIn("tamsin").open("/secure/MentoringProgrammePairs!default.jspa").follow("Who takes part in " + name + ", and who may join");
        tamsin.find("label[for=open]").click();
        tamsin.fill("skills", "Leading reviews\nSaying no").press("Save").picture("who-may-join");
        Caller.Answer added = pair.as("tamsin").submitUnforged("/secure/MentoringResourceNew.jspa", Map.of("programme", String.valueOf(pair.programmeId()), "title", "A letter to new mentees",
                "type", "ARTICLE", "link", "https://wiki.example.com/mentees", "why", HOSTILE, "language", "ENGLISH", "forWhom", "MENTEE", "formId", UUID.randomUUID().toString()));
        assertThat(added.status()).as(added.text()).isEqualTo(302);

        Visitor victor = visitors.loggedIn("victor").open("/secure/Dashboard.jspa").unfold("mentoring-menu").follow("Take part in mentoring").follow("Join as a mentee").follow("Am I ready for a mentor?");
        for (String habit : HABITS) {
            victor.mark(habit, "Sometimes");
        }
        victor.press("Look at my answers");
        assertThat(victor.find("#mentoring-readiness-read").innerText()).contains("A letter to new mentees", HOSTILE);
        victor.picture("ready-to-join").follow("On to joining " + name).press("Join");
        assertThat(victor.problemAt("skills")).isEqualTo("Name at least one skill.");
        victor.mark("chosen", "Saying no");
        victor.fill("skills", HOSTILE).fill("experience", "Lead a team").fill("languages", "Deutsch, Klingonisch").fill("notWith", "kenji\nnobody").fill("introduction", "I test in Lyon.").press("Join");
        assertThat(victor.problemAt("languages")).contains("Klingonisch");
        assertThat(victor.problemAt("notWith")).contains("nobody");
        assertThat(victor.find("input[value='Saying no']").isChecked()).isTrue();
        victor.fill("languages", "Deutsch, english").fill("notWith", "kenji").picture("join-a-programme").press("Join");
        assertThat(victor.sees()).contains("Saved.", "You take part as a mentee since");

        tamsin.open(intake(pair)).follow("Victor Delacroix").picture("profile");
        assertThat(tamsin.find("#mentoring-profile").innerText()).contains("Saying no", HOSTILE, "Lead a team", "English", "German", "I test in Lyon.").doesNotContain("kenji", "Kenji", "Never pair");
        String profile = tamsin.page().url().substring(jira.url().length());
        for (String somebody : List.of("admin", "siobhan", "amara", "kenji", "victor")) {
            assertThat(pair.as(somebody).get(profile).text()).as(somebody).contains("There is nothing here for you").doesNotContain("I test in Lyon.");
            assertThat(pair.as(somebody).get(intake(pair)).text()).as(somebody).doesNotContain("Saying no");
        }
        assertThat(victor.follow("Change my profile as a mentee").typed("notWith")).isEqualTo("kenji");
        Visitor other = visitors.loggedIn("victor").open(victor.page().url().substring(jira.url().length())).fill("department", "Quality");
        victor.fill("department", "Testing").press("Save");
        other.press("Save");
        assertThat(other.find("#mentoring-enrol-now").innerText()).contains("Testing", "kenji");
        assertThat(other.typed("department")).isEqualTo("Quality");
        other.press("Save");
        assertThat(tamsin.open(profile).sees()).contains("Quality");
        victor.open("/secure/MentoringEnrolments!default.jspa").follow("Change my profile as a mentee");
        assertThat(victor.sees()).contains("that your account took part in this programme, as what, and from which day to which");
        victor.press("Leave");
        assertThat(victor.sees()).contains("You have left.");
        assertThat(pair.as("tamsin").get(profile).text()).contains("There is nothing here for you");

        assertThat(lookedAtThemselves("victor", pair)).contains("What to try next", name);
        tamsin.open(intake(pair)).find("label[for=open]").click();
        tamsin.press("Save");
        assertThat(lookedAtThemselves("victor", pair)).contains("What to try next").doesNotContain(name);
    }

    private static String lookedAtThemselves(String person, PairAtWork pair) {
        Map<String, String> look = new HashMap<>(Map.of("part", "MENTEE", "programme", String.valueOf(pair.programmeId())));
        HABITS.forEach(habit -> look.put(habit, "SOMETIMES"));
        return pair.as(person).submitUnforged("/secure/MentoringReadiness.jspa", look).text();
    }

    @Test
    public void what_somebody_offered_when_their_pair_closed_begins_their_profile_as_a_mentor() {
        PairAtWork pair = PairAtWork.siobhanAndAmara(jira, PairAtWork.CLOSED);
        Enrolled.open(pair, "Saying no");
        pair.checkIn("amara", LocalDate.now().toString(), "We met");
        pair.take("siobhan", pair.issueKey(), "Close", Map.of(pair.field("Closing reason"), Map.of("value", "We reached what we wanted")));
        Caller.Answer offered = pair.as("amara").submitUnforged("/secure/MentoringWouldMentor.jspa", Map.of("id", String.valueOf(pair.id()), "topics", "Reviews, " + HOSTILE, "hours", "2", "agreed", "true"));
        assertThat(offered.status()).as(offered.text()).isEqualTo(302);

        Visitor amara = visitors.loggedIn("amara").open("/secure/MentoringWouldMentor!default.jspa?id=" + pair.id());
        amara.follow("Make it my profile as a mentor, so that a mentee can be found");

        assertThat(amara.typed("skills")).isEqualTo("Reviews, " + HOSTILE);
        assertThat(amara.typed("languages")).isEqualTo("English");
        amara.fill("places", "2").press("Join");
        assertThat(amara.sees()).contains("You take part as a mentor since");
        for (int more = 0; more < 3; more++) {
            Enrolled.joined(pair, List.of("kenji", "priya", "victor").get(more), "MENTEE", Map.of("skills", "Saying no"));
        }
        assertThat(pair.as("tamsin").get(intake(pair)).header("X-Sandbox-Ao-Statements")).isEqualTo("4");
        assertThat(pair.as("amara").get("/secure/MentoringEnrolments!default.jspa").header("X-Sandbox-Ao-Statements")).isEqualTo("4");
    }

    private static String intake(PairAtWork pair) {
        return "/secure/MentoringIntake!default.jspa?programme=" + pair.programmeId();
    }
}
