package org.mentoringpair.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Amara has set out to Siobhan, and something of what she takes along cannot be seen any more. */
@RunWith(StoryTeller.class)
@OnJira(value = Mark.NOT_APPLICABLE, why = "It seals an issue in the database, past all doors.")
public class HandoverStoppedStory {
    private static PostgreSqlDatabase database;
    private static RunningSandbox sandbox;

    @Rule
    public final Visitors visitors = new Visitors(sandbox);

    @BeforeClass
    public static void start() {
        database = PostgreSqlDatabase.empty();
        sandbox = RunningSandbox.started(database.settings());
    }

    @AfterClass
    public static void stop() {
        sandbox.close();
    }

    @Test
    public void what_cannot_be_seen_waits_and_nothing_more_goes_to_others_than_were_named() {
        PairAtWork old = PairAtWork.of("kenji", "amara", PairAtWork.CLOSED, sandbox);
        old.goal("Lead a design review alone");
        String hidden = old.goal("Decide whether I stay");
        Visitor amara = visitors.loggedIn("amara").open(handover(old)).press("Keep it and ask 田中 健二");
        visitors.loggedIn("kenji").open(handover(old)).press("I agree");
        PairAtWork next = PairAtWork.of("siobhan", "amara", PairAtWork.CLOSED, sandbox);
        change("reporter_key = " + key("kenji") + ", security_level_id = (SELECT MIN(id) FROM issue_security_level WHERE level_name = 'Author only')", hidden);

        amara.open(handover(old)).press("Take it along to Siobhan O'Sullivan");

        assertThat(amara.find("#mentoring-handover").innerText()).contains("Of what was chosen, 1 cannot be seen at the moment", "In the new pair these people read");
        assertThat(next.as("siobhan").search("project = " + next.key()).text()).contains("Lead a design review alone").doesNotContain("Decide whether I stay");
        assertThat(old.status(old.issueKey())).isNotEqualTo("Closed");

        change("reporter_key = " + key("amara") + ", security_level_id = NULL", hidden);
        readsAlong("tamsin", next);
        amara.open(handover(old));
        assertThat(amara.find("#mentoring-handover-state").innerText()).contains("Nothing more leaves before you have looked at the names");
        assertThat(amara.find(".mentoring-handover-readers").innerText()).contains("Siobhan O'Sullivan", "Tamsin Achterberg");

        amara.press("Go on now");

        assertThat(amara.find("#mentoring-handover-state").innerText()).contains("2 in all");
        assertThat(next.as("siobhan").search("project = " + next.key()).text()).contains("Decide whether I stay");
        assertThat(old.status(old.issueKey())).isEqualTo("Closed");
    }

    private static void change(String columns, String issueKey) {
        String[] key = issueKey.split("-");
        assertThat(database.texts("UPDATE jira_issue SET " + columns + " WHERE issue_number = " + key[1] + " AND project_id = (SELECT id FROM project WHERE pkey = '" + key[0]
                + "') RETURNING summary")).hasSize(1);
    }

    /** As if the programme managers were let in while nobody went on. */
    private static void readsAlong(String person, PairAtWork pair) {
        assertThat(database.texts("INSERT INTO project_role_actor (project_id, role_id, actor_type, actor_parameter) SELECT " + pair.projectId() + ", r.id, "
                + "'atlassian-user-role-actor', u.user_key FROM project_role r, app_user u WHERE r.role_name = 'Programme manager' AND u.user_name = '" + person
                + "' RETURNING actor_parameter")).hasSize(1);
    }

    private static String key(String person) {
        return "(SELECT user_key FROM app_user WHERE user_name = '" + person + "')";
    }

    private static String handover(PairAtWork pair) {
        return "/secure/MentoringHandover!default.jspa?id=" + pair.id();
    }
}
