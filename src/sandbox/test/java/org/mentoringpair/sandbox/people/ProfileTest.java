package org.mentoringpair.sandbox.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.timezone.TimeZoneManager;
import java.util.Locale;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.mentoringpair.sandbox.PageVisit;
import org.mentoringpair.sandbox.PlayedJira;

/** Jonas, who puts markup into his name, reads German in Berlin. */
public class ProfileTest {
    private static final String FORM = "/secure/UpdateUserPreferences!default.jspa";
    private static final String EDIT = "/secure/UpdateUserPreferences.jspa";

    private PlayedJira jira;

    @Before
    public void start() {
        jira = PlayedJira.onH2();
    }

    @After
    public void stop() {
        jira.close();
    }

    @Test
    public void a_language_and_a_time_zone_chosen_in_the_profile_hold_from_then_on() {
        assertThat(edit("jonas", "de_DE", "Asia/Tokyo").redirect()).isEqualTo("/secure/ViewProfile.jspa");

        jira.as("jonas", () -> {
            assertThat(jira.get(JiraAuthenticationContext.class).getLocale()).isEqualTo(Locale.GERMANY);
            assertThat(jira.get(TimeZoneManager.class).getLoggedInUserTimeZone().getID()).isEqualTo("Asia/Tokyo");
        });
        assertThat(profile("jonas", "").body()).contains("Deutsch (Deutschland)", "Asia/Tokyo").doesNotContain("<img src=x");
        assertThat(PageVisit.get(jira, "jonas", FORM, Map.of()).body()).contains("<option value=\"de_DE\" selected", "<option value=\"Asia/Tokyo\" selected");
    }

    @Test
    public void whoever_goes_back_to_the_default_follows_jira_again() {
        edit("priya", "de_DE", "Europe/Berlin");

        edit("priya", "-1", "JIRA");

        jira.as("priya", () -> {
            assertThat(jira.get(JiraAuthenticationContext.class).getLocale()).isEqualTo(Locale.US);
            assertThat(jira.get(TimeZoneManager.class).getLoggedInUserTimeZone()).isEqualTo(jira.get(TimeZoneManager.class).getDefaultTimezone());
        });
        assertThat(profile("priya", "").body()).contains("[Default]");
    }

    @Test
    public void what_is_not_offered_is_refused_at_its_field() {
        assertThat(edit("jonas", "tlh_KX", "Europe/Berlin").body()).contains("This language is not installed.");
        assertThat(edit("jonas", "de_DE", "Moon/Tycho").body()).contains("There is no such time zone.");

        assertThat(jira.get(Accounts.class).byName("jonas").orElseThrow().getLanguage()).isEmpty();
    }

    @Test
    public void preferences_are_shown_to_their_owner_alone() {
        assertThat(profile("tamsin", "jonas").body()).contains("Weber").doesNotContain("Preferences", "edit_prefs_lnk");
        assertThat(profile("jonas", "jonas").body()).contains("Preferences", "edit_prefs_lnk");
        assertThat(profile("jonas", "nobody").status()).isEqualTo(404);
    }

    @Test
    public void nobody_logged_in_means_jiras_own_language() {
        jira.as(null, () -> assertThat(jira.get(JiraAuthenticationContext.class).getLocale()).isEqualTo(Locale.US));
    }

    private PageVisit profile(String username, String of) {
        return PageVisit.get(jira, username, "/secure/ViewProfile.jspa", Map.of("name", of));
    }

    private PageVisit edit(String username, String language, String zone) {
        return PageVisit.post(jira, username, EDIT, Map.of("userLocale", language, "defaultUserTimeZone", zone));
    }
}
